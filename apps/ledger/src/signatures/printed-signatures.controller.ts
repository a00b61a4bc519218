import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HISTORY_READERS } from '../access/readers.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { Founded } from '../founding/founded.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { visible } from '../reading/journey-events.js';
import { type PrintedSignature, printSignatures } from './printed-signatures.js';

/** Who signed what in a therapy, for paper: printed name, role, time and meaning (21 CFR 11.50(b)). */
@ApiTags('lists')
@Controller('journeys/:coi/signatures.html')
export class PrintedSignaturesController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly founded: Founded,
    private readonly names: StaffNames,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({ summary: 'Signatures of a journey as a page to print' })
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async print(@Param('coi') coi: string, @Who() who: Identity): Promise<string> {
    const stream = journeyStream(checkedCoi(coi));
    const history = await this.loader.history(stream);
    // Loaded after the history: nobody is taken for free to see a check that was recorded in between (H30).
    const { state } = await this.loader.load(this.kinds.journey, stream);
    if (state.startedAt === undefined) throw new Problem('NOT_FOUND');
    const signatures: PrintedSignature[] = [];
    const seen = visible(history, { history, journey: state }, who);
    for (const { revision, type, recordedAt, envelope } of seen) {
      const { signature } = envelope;
      if (signature === undefined) continue;
      const name = await this.names.nameOf(signature.statement.signer.person, recordedAt);
      signatures.push({ revision, type, signature, recordedAt, name });
    }
    return printSignatures(coi, signatures, site => this.founded.zoneOf(site));
  }
}
