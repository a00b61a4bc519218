/** Care that the stories themselves give where things really go wrong: each by its name in the report. */
export const storyCare = {
  misScan: 'a mis-scan, put right by a fresh double check',
  secondMisScan: 'after a second mis-scan QA on call compares the tube and lifts the hold',
  lateFailure:
    'a late failed sterility result after a fresh infusion reaches QP, physician, sponsor and authority',
  exceptionalSupply:
    'a product out of specification is asked for, evaluated, explained, released as an exception and given',
  trailReviewed: 'the audit trail of a therapy is reviewed before its final certification',
  lateCertification: 'a sterility result and the final certification after a fresh infusion',
  expansionFails: 'an expansion fails, and marrow is collected again',
  marrowDamaged: 'a marrow that arrived damaged is rejected and destroyed, and collected again',
  marrowWarm: 'a marrow that was too warm is rejected and destroyed, and collected again',
  productBroken: 'a product with a broken seal is rejected and destroyed, and the spare is sent',
  productWarm: 'a product that was too warm is rejected with its batch, and all begins again',
  handoffRefused: 'a refused handoff, put right and handed over again',
  withdrawnInCulture: 'consent is withdrawn during culture, and the cells are destroyed',
  withdrawnAtRelease: 'consent is withdrawn at release, and the units are destroyed',
  consentRenewed: 'a new version of the consent form is signed before anything new is begun',
  bankedDose:
    'a tube that was banked is passed to a later dose, gets its label in the cold, and is given',
  returned: "a unit that came back is destroyed with its sponsor's word",
} as const;

export type StoryCare = (typeof storyCare)[keyof typeof storyCare];
