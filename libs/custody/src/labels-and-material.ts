/** What carries a name, and what lost it: the part of the package that is about labels, printers and material that nobody knows. */
export type { ItemKind } from './label/events.js';
export type {
  MaterialCommand,
  PresentedBoxSurvey,
  PresentedCandidate,
} from './material/commands.js';
export {
  EVIDENCE_KINDS,
  type EvidenceKind,
  IDENTITY_METHODS,
  type IdentityMethod,
  type UnitOfBatch,
  type Unlabelled,
} from './material/evidence.js';
export { MATERIAL_SHAPES, type MaterialEvent, type MaterialShape } from './material/events.js';
export { type Material, evolveMaterial, neverFound } from './material/evolve-material.js';
export { decideMaterial, decideMaterialBy, materialRulebook } from './material/material-rules.js';
export {
  type Printer,
  type PrinterCommand,
  type PrinterEvent,
  decidePrinter,
  decidePrinterBy,
  evolvePrinter,
  idlePrinter,
  printerRulebook,
} from './printer/printer.js';
export { mayDoubt, otherInDoubt } from './hold/doubt-of-others.js';
