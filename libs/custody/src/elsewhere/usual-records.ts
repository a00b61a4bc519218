/** What belongs to a batch and is kept in other systems, as a rule: 21 CFR 211.188, EudraLex Vol 4 Part IV §6. */
export const USUAL_RECORDS: readonly string[] = [
  'batch-record',
  'environmental-monitoring-report',
  'certificate-of-analysis',
  'training-file',
  'equipment-qualification',
  'cleaning-record',
  'validation-of-the-shipper',
  'sterility-report',
];
