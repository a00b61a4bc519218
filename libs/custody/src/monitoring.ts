/** What monitors do: they compare a record with its source, and ask where the two differ. */
export {
  type AnswerQuery,
  type CloseQuery,
  type EventVersion,
  type Query,
  type RaiseQuery,
  type RecordOf,
  type SourceData,
  type SourceDataCommand,
  type SourceDataEvent,
  type Verified,
  type VerifyAgainstSource,
  decideSourceData,
  evolveSourceData,
  nothingVerified,
} from './source-data/source-data.js';
