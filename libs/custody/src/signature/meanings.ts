/** Why somebody signs: 21 CFR 11.50(a)(3). Shown before signing, and wherever the signature is. */
export const meanings = {
  certification: 'I certify that this batch conforms to its protocol for this stage.',
  'exceptional-request':
    'I ask for this product although it does not conform to its protocol, and answer for its use.',
  'exceptional-release':
    'I do not certify that this batch conforms. I release it as an exception, out of specification as named here.',
  rejection: 'I reject this batch: nobody is given it.',
  destruction: 'I authorise, for the sponsor, that this product is destroyed.',
  assignment:
    'I have assessed this unit of an earlier dose, and pass it to this later dose of the same participant.',
  'hold-resolution': 'I have assessed why this is held, and answer for what becomes of it.',
  'identity-resolution': 'I have assessed the evidence, and answer for what this material is.',
  disposal: 'I have assessed that nobody can tell what this material is, and let it be destroyed.',
  'deviation-closure': 'I have assessed this deviation and close it.',
  'deviation-acceptance': 'I have assessed this deviation and accept it for the reason I give.',
  'retention-destruction':
    'I have seen that this need not be kept any longer, and let it be destroyed.',
  approval: 'I approve this as it stands.',
  authorship: 'I have made this entry and answer for it.',
  review: 'I have compared this with its source.',
  unblinding: 'I treat this participant, have to know the arm for it, and answer for asking.',
  'identity-verification': 'I have identified this person and this product myself.',
} as const;

export type Meaning = keyof typeof meanings;

/** At the bed and in the clean room, with gloves on; whatever else is signed with a passkey. */
export const BADGE_SIGNS: readonly Meaning[] = ['identity-verification', 'unblinding'];

export const MEANINGS = Object.keys(meanings) as readonly Meaning[];
