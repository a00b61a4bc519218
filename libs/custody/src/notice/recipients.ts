/** Who is told of what cannot be taken back, by what he is and never by his name. */
export const RECIPIENTS = ['qp', 'treating-physician', 'sponsor', 'authority'] as const;

export type Recipient = (typeof RECIPIENTS)[number];

/** Of what people are told. */
export const OCCASIONS = ['late-result', 'environment', 'exceptional-supply'] as const;

export type Occasion = (typeof OCCASIONS)[number];
