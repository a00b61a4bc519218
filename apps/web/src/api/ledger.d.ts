// Written by `npm run gen`; changes here are lost.
export interface paths {
    readonly "/alerts/stream": {
        readonly parameters: {
        };
        /**
         * Alerts as they happen, as server-sent events
         * @description Whoever may check at the bedside is told of no deviation here: one of the first check would tell him of it (H30).
         */
        readonly get: operations["AlertsController_stream"];
    };
    readonly "/journeys/{coi}/timeline": {
        readonly parameters: {
        };
        /** Custody timeline of a journey */
        readonly get: operations["ListsController_timeline"];
    };
    readonly "/journeys/{coi}/whereabouts": {
        readonly parameters: {
        };
        /** Where every container of a journey is */
        readonly get: operations["ListsController_whereabouts"];
    };
    readonly "/journeys/{coi}/lineage": {
        readonly parameters: {
        };
        /** Which container came from which */
        readonly get: operations["ListsController_lineage"];
    };
    readonly "/bedside": {
        readonly parameters: {
        };
        /** Doses at the own site, with their clocks */
        readonly get: operations["ListsController_bedside"];
    };
    readonly "/custody": {
        readonly parameters: {
        };
        /** What the own post holds */
        readonly get: operations["ListsController_custody"];
    };
    readonly "/boxes/{box}/positions": {
        readonly parameters: {
        };
        /** Storage map of a box */
        readonly get: operations["ListsController_positions"];
    };
    readonly "/search": {
        readonly parameters: {
        };
        /** Find a journey by the beginning of a number */
        readonly get: operations["ListsController_search"];
    };
    readonly "/alerts": {
        readonly parameters: {
        };
        /**
         * Near misses, holds, deviations, and limits that passed or are about to
         * @description An administrator reads of attacked accounts, and of no therapy.
         */
        readonly get: operations["ListsController_alerts"];
    };
    readonly "/figures": {
        readonly parameters: {
        };
        /** Near misses, typed identifiers, take-overs and late records, by site and month */
        readonly get: operations["ListsController_figures"];
    };
    readonly "/packages": {
        readonly parameters: {
        };
        /** Packages that the own post holds or is offered, or that are on their way to the site */
        readonly get: operations["PackageListController_list"];
    };
    readonly "/retention-samples": {
        readonly parameters: {
        };
        /** Retention samples, the first to be due before the others */
        readonly get: operations["RetentionListController_samples"];
    };
    readonly "/audit-trail": {
        readonly parameters: {
        };
        /**
         * Audit trail, by who, what, when, on what and why
         * @description As text/csv it is an export, and recorded as one; next-cursor says what follows.
         */
        readonly get: operations["AuditTrailController_trail"];
    };
    readonly "/audit-trail/coverage": {
        readonly parameters: {
        };
        /** Stretches of the log that nobody has reviewed, oldest first */
        readonly get: operations["AuditTrailController_coverage"];
    };
    readonly "/audit-trail/reviews": {
        readonly parameters: {
        };
        /**
         * Review a stretch of the audit trail, and sign it
         * @description Roles: qa, qp.
         */
        readonly post: operations["ReviewAuditTrail"];
    };
    readonly "/people": {
        readonly parameters: {
        };
        /**
         * Accounts with their roles and trainings, as known now or at a moment
         * @description As text/csv it is an export, and recorded as one; next-cursor says what follows.
         */
        readonly get: operations["PeopleAsOfController_list"];
        /**
         * Invite a person
         * @description Roles: administrator.
         */
        readonly post: operations["InvitePerson"];
    };
    readonly "/journeys/{coi}/timeline.svg": {
        readonly parameters: {
        };
        /** Custody of a journey as a picture */
        readonly get: operations["PictureController_picture"];
    };
    readonly "/journeys/{coi}/signatures.html": {
        readonly parameters: {
        };
        /** Signatures of a journey as a page to print */
        readonly get: operations["PrintedSignaturesController_print"];
    };
    readonly "/first-administrator": {
        readonly parameters: {
        };
        /** Enrol the first administrator with the code of the founding */
        readonly post: operations["AccountsController_enrolFirstAdministrator"];
    };
    readonly "/first-qa": {
        readonly parameters: {
        };
        /** Enrol the first QA with the other code of the founding */
        readonly post: operations["AccountsController_enrolFirstQa"];
    };
    readonly "/accounts/{person}/activation": {
        readonly parameters: {
        };
        /** Activate an account with the code of its invitation, or of its reopening */
        readonly post: operations["AccountsController_activate"];
    };
    readonly "/sessions": {
        readonly parameters: {
        };
        /** Where you are signed in */
        readonly get: operations["SessionsController_own"];
        /** Sign in at a post */
        readonly post: operations["AccountsController_signIn"];
    };
    readonly "/sessions/badge": {
        readonly parameters: {
        };
        /** Sign in with badge and PIN, on a device that is enrolled */
        readonly post: operations["AccountsController_signInByBadge"];
    };
    readonly "/account/pin": {
        readonly parameters: {
        };
        /**
         * Choose the PIN that goes with your badge
         * @description Roles: account-holder.
         */
        readonly post: operations["SetPin"];
    };
    readonly "/account/password": {
        readonly parameters: {
        };
        /**
         * Change your own password
         * @description Roles: account-holder.
         */
        readonly post: operations["ChangeCredential"];
    };
    readonly "/account/sign-out": {
        readonly parameters: {
        };
        /**
         * Sign out
         * @description Roles: account-holder.
         */
        readonly post: operations["SignOut"];
    };
    readonly "/account/sign-out-everywhere": {
        readonly parameters: {
        };
        /**
         * Sign out on every device
         * @description Roles: account-holder, administrator.
         */
        readonly post: operations["SignOutEverywhere"];
    };
    readonly "/account": {
        readonly parameters: {
        };
        /** Who you are here, and what you may at this moment */
        readonly get: operations["OwnAccountController_show"];
    };
    readonly "/people/{person}/vouchings": {
        readonly parameters: {
        };
        /**
         * Vouch for whoever holds an account
         * @description Roles: qa, qp, investigator, administrator.
         */
        readonly post: operations["VouchForHolder"];
    };
    readonly "/people/{person}/reopenings": {
        readonly parameters: {
        };
        /**
         * Give the holder of an account a new code
         * @description Roles: administrator.
         */
        readonly post: operations["ReopenAccount"];
    };
    readonly "/devices": {
        readonly parameters: {
        };
        /**
         * Enrol a device
         * @description Roles: administrator.
         */
        readonly post: operations["EnrolDevice"];
    };
    readonly "/devices/{device}/qualifications": {
        readonly parameters: {
        };
        /**
         * Record a calibration or qualification
         * @description Roles: qa.
         */
        readonly post: operations["QualifyDevice"];
    };
    readonly "/devices/{device}/moves": {
        readonly parameters: {
        };
        /**
         * A device belongs to another post
         * @description Roles: administrator.
         */
        readonly post: operations["MoveDevice"];
    };
    readonly "/devices/{device}/retirements": {
        readonly parameters: {
        };
        /**
         * Take a device out of use
         * @description Roles: administrator, qa.
         */
        readonly post: operations["RetireDevice"];
    };
    readonly "/devices/{device}": {
        readonly parameters: {
        };
        /** A device, where it belongs, and every qualification that it ever had */
        readonly get: operations["DevicesController_show"];
    };
    readonly "/lots/{lot}/receipts": {
        readonly parameters: {
        };
        /**
         * Receive a lot, with its certificate of analysis
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["ReceiveLot"];
    };
    readonly "/lots/{lot}/releases": {
        readonly parameters: {
        };
        /**
         * Release a lot for use
         * @description Roles: qa.
         */
        readonly post: operations["ReleaseLot"];
    };
    readonly "/lots/{lot}/openings": {
        readonly parameters: {
        };
        /**
         * Open a container: its time in use begins
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["OpenLot"];
    };
    readonly "/lots/{lot}/rejections": {
        readonly parameters: {
        };
        /**
         * Reject a lot
         * @description Roles: qa, qp.
         */
        readonly post: operations["RejectLot"];
    };
    readonly "/lots/{lot}/discards": {
        readonly parameters: {
        };
        /**
         * Record that nothing of a lot is left
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        readonly post: operations["DiscardLot"];
    };
    readonly "/lots/{lot}/recalls": {
        readonly parameters: {
        };
        /**
         * Recall a lot: every therapy that has some of it is held
         * @description Roles: qa, qp, sponsor.
         */
        readonly post: operations["RecallLot"];
    };
    readonly "/lots/{lot}": {
        readonly parameters: {
        };
        /** A lot, its certificate, what is open of it, and whether it is recalled */
        readonly get: operations["LotsReadingController_show"];
    };
    readonly "/lots/{lot}/uses": {
        readonly parameters: {
        };
        /** Where a lot was used: therapies, batches, containers, people and places */
        readonly get: operations["LotsReadingController_uses"];
    };
    readonly "/lots/{lot}/units": {
        readonly parameters: {
        };
        /** Every container with some of a lot in it, and where it is now */
        readonly get: operations["LotsReadingController_units"];
    };
    readonly "/journeys/{coi}/lots": {
        readonly parameters: {
        };
        /** The lots that a therapy has some of */
        readonly get: operations["LotsReadingController_ofJourney"];
    };
    readonly "/account/passkey-options": {
        readonly parameters: {
        };
        /** What the browser needs to make a passkey */
        readonly get: operations["PasskeysController_options"];
    };
    readonly "/account/passkeys": {
        readonly parameters: {
        };
        /**
         * Register a passkey of your own
         * @description Roles: account-holder.
         */
        readonly post: operations["RegisterPasskey"];
    };
    readonly "/people/{person}/passkey-removals": {
        readonly parameters: {
        };
        /**
         * A passkey no longer signs
         * @description Roles: administrator, qa.
         */
        readonly post: operations["RemovePasskey"];
    };
    readonly "/account/unlock": {
        readonly parameters: {
        };
        /**
         * Unlock a session with the password
         * @description Roles: account-holder.
         */
        readonly post: operations["UnlockSession"];
    };
    readonly "/single-sign-on": {
        readonly parameters: {
        };
        /** Sign in with the hospital: begin */
        readonly get: operations["SingleSignOnController_begin"];
    };
    readonly "/single-sign-on/unlocking": {
        readonly parameters: {
        };
        /** Unlock the session, or prove yourself again, with the hospital: begin */
        readonly get: operations["SingleSignOnController_unlock"];
    };
    readonly "/single-sign-on/return": {
        readonly parameters: {
        };
        /** Sign in with the hospital: come back */
        readonly get: operations["SingleSignOnController_finish"];
    };
    readonly "/people/{person}/name": {
        readonly parameters: {
        };
        /**
         * Record what a person is called from now on
         * @description Roles: administrator.
         */
        readonly post: operations["NamePerson"];
    };
    readonly "/people/{person}/external-identities": {
        readonly parameters: {
        };
        /**
         * Link an account to the hospital
         * @description Roles: administrator.
         */
        readonly post: operations["LinkExternalIdentity"];
    };
    readonly "/people/{person}/external-identities/{link}/removals": {
        readonly parameters: {
        };
        /**
         * Take a link to the hospital away
         * @description Roles: administrator, qa.
         */
        readonly post: operations["UnlinkExternalIdentity"];
    };
    readonly "/people/{person}/grants": {
        readonly parameters: {
        };
        /**
         * Give a role at a post
         * @description Roles: administrator, qa.
         */
        readonly post: operations["GrantRole"];
    };
    readonly "/people/{person}/grants/{grant}/approvals": {
        readonly parameters: {
        };
        /**
         * Approve a role, as the second person
         * @description Roles: administrator, qa, qp, sponsor.
         */
        readonly post: operations["ApproveGrant"];
    };
    readonly "/people/{person}/grants/{grant}/withdrawals": {
        readonly parameters: {
        };
        /**
         * Withdraw a role
         * @description Roles: administrator, qa.
         */
        readonly post: operations["WithdrawRole"];
    };
    readonly "/people/{person}/trainings": {
        readonly parameters: {
        };
        /**
         * Record a training
         * @description Roles: qa, qp.
         */
        readonly post: operations["RecordTraining"];
    };
    readonly "/people/{person}/suspensions": {
        readonly parameters: {
        };
        /**
         * Suspend an account
         * @description Roles: administrator, qa.
         */
        readonly post: operations["SuspendPerson"];
    };
    readonly "/people/{person}/reinstatements": {
        readonly parameters: {
        };
        /**
         * Let a suspended account be used again
         * @description Roles: administrator.
         */
        readonly post: operations["ReinstatePerson"];
    };
    readonly "/people/{person}/badges": {
        readonly parameters: {
        };
        /**
         * Make a badge
         * @description Roles: administrator.
         */
        readonly post: operations["IssueBadge"];
    };
    readonly "/people/{person}/badges/{badge}/withdrawals": {
        readonly parameters: {
        };
        /**
         * A badge opens nothing any more
         * @description Roles: administrator, qa.
         */
        readonly post: operations["WithdrawBadge"];
    };
    readonly "/people/{person}": {
        readonly parameters: {
        };
        /** An account, its roles and trainings */
        readonly get: operations["PeopleController_show"];
    };
    readonly "/people/{person}/training-bridges": {
        readonly parameters: {
        };
        /**
         * Answer for a training that is over
         * @description Roles: qa, qp, investigator.
         */
        readonly post: operations["BridgeTraining"];
    };
    readonly "/people/{person}/sessions": {
        readonly parameters: {
        };
        /** Where a person is signed in */
        readonly get: operations["SessionsController_ofOther"];
    };
    readonly "/people/{person}/sessions/{session}/endings": {
        readonly parameters: {
        };
        /**
         * End a sign-in of a person
         * @description Roles: administrator.
         */
        readonly post: operations["EndSession"];
    };
    readonly "/participants/{participant}/identity": {
        readonly parameters: {
        };
        /** Who a participant is, at the own site; the look is recorded first */
        readonly get: operations["IdentityController_read"];
        /**
         * Record who a participant is, or correct it
         * @description Roles: investigator, collecting-physician, nurse.
         */
        readonly post: operations["RecordIdentity"];
    };
    readonly "/participant-searches": {
        readonly parameters: {
        };
        /**
         * Find participants of the own site by who they are
         * @description Roles: investigator, nurse, collecting-physician, administering-physician.
         */
        readonly post: operations["SearchIdentities"];
    };
    readonly "/participants/{participant}/look-alikes": {
        readonly parameters: {
        };
        /** How many others of the site could be taken for this participant */
        readonly get: operations["IdentityController_lookAlikes"];
    };
    readonly "/participants/{participant}/erasures": {
        readonly parameters: {
        };
        /**
         * Propose to erase who a participant is
         * @description Roles: investigator.
         */
        readonly post: operations["ProposeErasure"];
    };
    readonly "/participants/{participant}/erasures/{erasure}/approvals": {
        readonly parameters: {
        };
        /**
         * Approve an erasure: with the second approval the key is destroyed
         * @description Roles: qa, sponsor.
         */
        readonly post: operations["ApproveErasure"];
    };
    readonly "/participants": {
        readonly parameters: {
        };
        /**
         * Enrol a participant under a pseudonym
         * @description Roles: investigator.
         */
        readonly post: operations["EnrolParticipant"];
    };
    readonly "/participants/{participant}/consents": {
        readonly parameters: {
        };
        /**
         * Record a consent
         * @description Roles: investigator.
         */
        readonly post: operations["RecordConsent"];
    };
    readonly "/participants/{participant}/consent-refusals": {
        readonly parameters: {
        };
        /**
         * Record that a participant was asked for a version of the consent form, and said no
         * @description Roles: investigator.
         */
        readonly post: operations["DeclineConsent"];
    };
    readonly "/participants/{participant}/journeys": {
        readonly parameters: {
        };
        /**
         * Register a therapy and start its journey
         * @description Roles: investigator, sponsor.
         */
        readonly post: operations["RegisterJourney"];
    };
    readonly "/participants/{participant}/stops": {
        readonly parameters: {
        };
        /**
         * End participation: consent withdrawn, or the participant died
         * @description Roles: investigator, sponsor, qa.
         */
        readonly post: operations["OpenStop"];
    };
    readonly "/participants/{participant}/stop-liftings": {
        readonly parameters: {
        };
        /**
         * Lift a stop of the wrong participant
         * @description Roles: qa.
         */
        readonly post: operations["LiftStop"];
    };
    readonly "/participants/{participant}/resumptions": {
        readonly parameters: {
        };
        /**
         * Record that somebody who had withdrawn takes part again
         * @description Roles: investigator.
         */
        readonly post: operations["ResumeParticipation"];
    };
    readonly "/participants/{participant}": {
        readonly parameters: {
        };
        /** A participant, by pseudonym and subject number */
        readonly get: operations["ParticipantsController_show"];
    };
    readonly "/participants/{participant}/accountability": {
        readonly parameters: {
        };
        /** Every tube that was made for a participant, and what became of it */
        readonly get: operations["AccountabilityController_show"];
    };
    readonly "/participants/{participant}/transfers": {
        readonly parameters: {
        };
        /**
         * Ask another site to take a participant in
         * @description Roles: investigator.
         */
        readonly post: operations["ProposeTransfer"];
    };
    readonly "/participants/{participant}/transfers/{transfer}/acceptances": {
        readonly parameters: {
        };
        /**
         * Take a participant in
         * @description Roles: investigator.
         */
        readonly post: operations["AcceptTransfer"];
    };
    readonly "/participants/{participant}/transfers/{transfer}/endings": {
        readonly parameters: {
        };
        /**
         * Say that a participant does not go, or is not taken
         * @description Roles: investigator.
         */
        readonly post: operations["EndTransfer"];
    };
    readonly "/allocations": {
        readonly parameters: {
        };
        /**
         * Seal the arm of a participant, or correct it
         * @description Roles: unblinded-pharmacist.
         */
        readonly post: operations["SealAllocation"];
    };
    readonly "/allocation-readings": {
        readonly parameters: {
        };
        /**
         * Read the arm of a participant
         * @description Roles: unblinded-pharmacist.
         */
        readonly post: operations["ReadAllocation"];
    };
    readonly "/unblindings": {
        readonly parameters: {
        };
        /**
         * Learn the arm of a participant whose treatment depends on it
         * @description Roles: investigator, administering-physician.
         */
        readonly post: operations["UnblindInEmergency"];
    };
    readonly "/participants/{participant}/unblindings/{unblinding}/acknowledgements": {
        readonly parameters: {
        };
        /**
         * Say that one knows of an unblinding
         * @description Roles: qa, sponsor.
         */
        readonly post: operations["AcknowledgeUnblinding"];
    };
    readonly "/participants/{participant}/wristbands": {
        readonly parameters: {
        };
        /**
         * Bind a wristband
         * @description Roles: nurse, investigator, collecting-physician.
         */
        readonly post: operations["BindWristband"];
    };
    readonly "/participants/{participant}/wristband-confirmations": {
        readonly parameters: {
        };
        /**
         * Confirm a wristband, as the second person
         * @description Roles: nurse, investigator, collecting-physician.
         */
        readonly post: operations["ConfirmWristband"];
    };
    readonly "/participants/{participant}/wristband-removals": {
        readonly parameters: {
        };
        /**
         * Take a wristband out of use
         * @description Roles: nurse, investigator, collecting-physician.
         */
        readonly post: operations["UnbindWristband"];
    };
    readonly "/participants/{participant}/encounter-ends": {
        readonly parameters: {
        };
        /**
         * Discharge or transfer: its wristbands count no more
         * @description Roles: nurse, investigator, collecting-physician.
         */
        readonly post: operations["EndEncounter"];
    };
    readonly "/protocols": {
        readonly parameters: {
        };
        /**
         * Publish a version of a protocol
         * @description Roles: qa, sponsor.
         */
        readonly post: operations["PublishProtocol"];
    };
    readonly "/protocols/{protocol}": {
        readonly parameters: {
        };
        /** The published versions of a protocol */
        readonly get: operations["ProtocolsController_show"];
    };
    readonly "/protocols/{protocol}/migrations/{version}": {
        readonly parameters: {
        };
        /** Therapies on an older version, and what a migration to this one would do to each */
        readonly get: operations["MigrationsController_migrations"];
    };
    readonly "/journeys/{coi}/protocol-migrations": {
        readonly parameters: {
        };
        /**
         * Move a therapy to a newer version of its protocol
         * @description Roles: qa, sponsor.
         */
        readonly post: operations["MigrateProtocol"];
    };
    readonly "/journeys/{coi}/labels": {
        readonly parameters: {
        };
        /**
         * Print the labels of new containers
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["PrintLabels"];
    };
    readonly "/journeys/{coi}/label-reprints": {
        readonly parameters: {
        };
        /**
         * Print a label again; the old one is void
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["ReprintLabel"];
    };
    readonly "/journeys/{coi}/label-applications": {
        readonly parameters: {
        };
        /**
         * Confirm that a label is on its container
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["ApplyLabel"];
    };
    readonly "/journeys/{coi}/label-verifications": {
        readonly parameters: {
        };
        /**
         * Compare label and wristband, before anything is taken: a second person
         * @description Roles: collecting-physician, nurse.
         */
        readonly post: operations["VerifyLabel"];
    };
    readonly "/journeys/{coi}/label-voidings": {
        readonly parameters: {
        };
        /**
         * Void a label
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["VoidLabel"];
    };
    readonly "/journeys/{coi}/label-destructions": {
        readonly parameters: {
        };
        /**
         * Record that a label was destroyed
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        readonly post: operations["DestroyLabel"];
    };
    readonly "/journeys/{coi}/relabelling-confirmations": {
        readonly parameters: {
        };
        /**
         * Compare a new label with the old one: a second person
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["ConfirmRelabelling"];
    };
    readonly "/journeys/{coi}/label-write-offs": {
        readonly parameters: {
        };
        /**
         * Say that nobody can destroy a void label any more
         * @description Roles: qa.
         */
        readonly post: operations["WriteOffLabel"];
    };
    readonly "/journeys/{coi}/label-piece-comparisons": {
        readonly parameters: {
        };
        /**
         * Compare every piece of a label
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        readonly post: operations["CompareLabelPieces"];
    };
    readonly "/journeys/{coi}/doubled-labels": {
        readonly parameters: {
        };
        /**
         * Record that the same label stands on two things
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        readonly post: operations["RecordDoubledLabel"];
    };
    readonly "/journeys/{coi}/label-copy-destructions": {
        readonly parameters: {
        };
        /**
         * Record that the copy of a label was destroyed
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        readonly post: operations["DestroyCopy"];
    };
    readonly "/journeys/{coi}/missing-units": {
        readonly parameters: {
        };
        /**
         * Record that something is not where it must be
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp.
         */
        readonly post: operations["RecordMissing"];
    };
    readonly "/materials": {
        readonly parameters: {
        };
        /**
         * Record that something was found of which nobody can tell what it is
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp.
         */
        readonly post: operations["FindMaterial"];
    };
    readonly "/materials/{material}/moves": {
        readonly parameters: {
        };
        /**
         * Record that it was carried elsewhere
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        readonly post: operations["MoveMaterial"];
    };
    readonly "/materials/{material}/surveys": {
        readonly parameters: {
        };
        /**
         * Record what lies in every position of its box
         * @description Roles: storage-keeper, operator.
         */
        readonly post: operations["SurveyBox"];
    };
    readonly "/materials/{material}/identity-tests": {
        readonly parameters: {
        };
        /**
         * Record whose cells they are
         * @description Roles: qc-analyst, qa.
         */
        readonly post: operations["RecordIdentityTest"];
    };
    readonly "/materials/{material}/sealed-containers": {
        readonly parameters: {
        };
        /**
         * Record what it was packed in
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        readonly post: operations["RecordSealedContainer"];
    };
    readonly "/materials/{material}/resolutions": {
        readonly parameters: {
        };
        /**
         * Say what it is
         * @description Roles: qa.
         */
        readonly post: operations["ResolveIdentity"];
    };
    readonly "/materials/{material}/disposal-agreements": {
        readonly parameters: {
        };
        /**
         * Agree that it is destroyed
         * @description Roles: qp, collecting-physician, administering-physician.
         */
        readonly post: operations["AgreeToMaterialDisposal"];
    };
    readonly "/materials/{material}/disposals": {
        readonly parameters: {
        };
        /**
         * Record that it was destroyed
         * @description Roles: qa.
         */
        readonly post: operations["DisposeMaterial"];
    };
    readonly "/materials/{material}": {
        readonly parameters: {
        };
        /** Material that nobody knows: where it is, and what was done to find out */
        readonly get: operations["MaterialsController_show"];
    };
    readonly "/printers/{printer}/clearances": {
        readonly parameters: {
        };
        /**
         * Clear a printer for the next batch, as the second person
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        readonly post: operations["ClearPrinter"];
    };
    readonly "/journeys/{coi}/aspirations": {
        readonly parameters: {
        };
        /**
         * Record an aspiration
         * @description Roles: collecting-physician, nurse.
         */
        readonly post: operations["RecordAspiration"];
    };
    readonly "/journeys/{coi}/expansion-failures": {
        readonly parameters: {
        };
        /**
         * Record that the expansion failed
         * @description Roles: operator, qa.
         */
        readonly post: operations["RecordExpansionFailure"];
    };
    readonly "/journeys/{coi}/isolations": {
        readonly parameters: {
        };
        /**
         * Isolate the cells of the starting material
         * @description Roles: operator.
         */
        readonly post: operations["IsolateCells"];
    };
    readonly "/journeys/{coi}/medium-changes": {
        readonly parameters: {
        };
        /**
         * Change the medium
         * @description Roles: operator.
         */
        readonly post: operations["ChangeMedium"];
    };
    readonly "/journeys/{coi}/passages": {
        readonly parameters: {
        };
        /**
         * Passage the cells
         * @description Roles: operator.
         */
        readonly post: operations["PassageCells"];
    };
    readonly "/journeys/{coi}/vessel-discards": {
        readonly parameters: {
        };
        /**
         * Record that a vessel is gone
         * @description Roles: operator, qa.
         */
        readonly post: operations["DiscardVessel"];
    };
    readonly "/journeys/{coi}/harvests": {
        readonly parameters: {
        };
        /**
         * Harvest the cells
         * @description Roles: operator.
         */
        readonly post: operations["HarvestCells"];
    };
    readonly "/journeys/{coi}/fillings": {
        readonly parameters: {
        };
        /**
         * Formulate and fill the tubes
         * @description Roles: operator.
         */
        readonly post: operations["FillTubes"];
    };
    readonly "/journeys/{coi}/packages": {
        readonly parameters: {
        };
        /**
         * Pack units of this therapy
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["PackUnits"];
    };
    readonly "/journeys/{coi}/package-seals": {
        readonly parameters: {
        };
        /**
         * Put a seal on a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["SealPackage"];
    };
    readonly "/journeys/{coi}/departures": {
        readonly parameters: {
        };
        /**
         * Leave with a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["DepartPackage"];
    };
    readonly "/journeys/{coi}/packages/{sscc}/reroutings": {
        readonly parameters: {
        };
        /**
         * Send a package elsewhere
         * @description Roles: investigator, qa.
         */
        readonly post: operations["RerouteDestination"];
    };
    readonly "/journeys/{coi}/driver-changes": {
        readonly parameters: {
        };
        /**
         * Record that another driver took over
         * @description Roles: courier.
         */
        readonly post: operations["ChangeDriver"];
    };
    readonly "/journeys/{coi}/en-route-openings": {
        readonly parameters: {
        };
        /**
         * Record that a package was opened on its way
         * @description Roles: courier.
         */
        readonly post: operations["OpenEnRoute"];
    };
    readonly "/journeys/{coi}/receipts": {
        readonly parameters: {
        };
        /**
         * Record the arrival of a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["ReceivePackage"];
    };
    readonly "/journeys/{coi}/package-openings": {
        readonly parameters: {
        };
        /**
         * Open a package at its destination
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["OpenPackage"];
    };
    readonly "/journeys/{coi}/unpackings": {
        readonly parameters: {
        };
        /**
         * Record what came out of a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["UnpackUnits"];
    };
    readonly "/journeys/{coi}/logger-data": {
        readonly parameters: {
        };
        /**
         * Record what the logger of a package measured
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        readonly post: operations["IngestLoggerData"];
    };
    readonly "/journeys/{coi}/handoff-offers": {
        readonly parameters: {
        };
        /**
         * Offer a package to another post
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["OfferHandoff"];
    };
    readonly "/journeys/{coi}/handoff-acceptances": {
        readonly parameters: {
        };
        /**
         * Accept a package that is offered here
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["AcceptHandoff"];
    };
    readonly "/journeys/{coi}/handoff-refusals": {
        readonly parameters: {
        };
        /**
         * Refuse a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["RefuseHandoff"];
    };
    readonly "/journeys/{coi}/offer-cancellations": {
        readonly parameters: {
        };
        /**
         * Withdraw an offer
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["CancelOffer"];
    };
    readonly "/journeys/{coi}/takeovers": {
        readonly parameters: {
        };
        /**
         * Take custody although the other side is missing
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        readonly post: operations["TakeOver"];
    };
    readonly "/journeys/{coi}/unit-offers": {
        readonly parameters: {
        };
        /**
         * Offer loose units to another post of the same site
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["OfferUnits"];
    };
    readonly "/journeys/{coi}/unit-acceptances": {
        readonly parameters: {
        };
        /**
         * Take loose units that are offered here
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["AcceptUnits"];
    };
    readonly "/journeys/{coi}/deposits": {
        readonly parameters: {
        };
        /**
         * Leave a package where nobody stands
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["DepositPackage"];
    };
    readonly "/journeys/{coi}/collections": {
        readonly parameters: {
        };
        /**
         * Fetch a package that was left where nobody stands
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["CollectPackage"];
    };
    readonly "/journeys/{coi}/missing-packages": {
        readonly parameters: {
        };
        /**
         * Say that a package is not where it was left
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["ReportNotFound"];
    };
    readonly "/journeys/{coi}/courier-passes": {
        readonly parameters: {
        };
        /**
         * Give a courier without an account a pass for one package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["IssueCourierPass"];
    };
    readonly "/journeys/{coi}/courier-passes/{pass}/revocations": {
        readonly parameters: {
        };
        /**
         * Revoke the pass of a courier
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        readonly post: operations["RevokeCourierPass"];
    };
    readonly "/journeys/{coi}/courier-passes/{pass}/holder": {
        readonly parameters: {
        };
        /** Who carries a package on a pass; the look is recorded first */
        readonly get: operations["CourierPassesController_holder"];
    };
    readonly "/courier-passes/sessions": {
        readonly parameters: {
        };
        /** Redeem a pass, with the name of whoever carries the package */
        readonly post: operations["CourierPassesController_redeem"];
    };
    readonly "/journeys/{coi}/units/{item}/preparation": {
        readonly parameters: {
        };
        /** The instruction in force for a unit, its steps and which are done, its minutes in the warm, and until when it is used */
        readonly get: operations["PreparationController_show"];
    };
    readonly "/journeys/{coi}/thaw-ends": {
        readonly parameters: {
        };
        /**
         * Record how warm and how long a unit was in the bath
         * @description Roles: nurse, administering-physician, operator.
         */
        readonly post: operations["EndThaw"];
    };
    readonly "/journeys/{coi}/reconstitutions": {
        readonly parameters: {
        };
        /**
         * Wash, dilute and mix a thawed unit
         * @description Roles: nurse, administering-physician, operator.
         */
        readonly post: operations["ReconstituteUnit"];
    };
    readonly "/journeys/{coi}/tube-seals": {
        readonly parameters: {
        };
        /**
         * Close a tube
         * @description Roles: operator.
         */
        readonly post: operations["SealTube"];
    };
    readonly "/journeys/{coi}/seal-tests": {
        readonly parameters: {
        };
        /**
         * Record the test of a seal
         * @description Roles: operator, qc-analyst.
         */
        readonly post: operations["TestSeal"];
    };
    readonly "/journeys/{coi}/freezings": {
        readonly parameters: {
        };
        /**
         * Freeze tubes at a controlled rate
         * @description Roles: operator, storage-keeper.
         */
        readonly post: operations["FreezeTubes"];
    };
    readonly "/journeys/{coi}/thaws": {
        readonly parameters: {
        };
        /**
         * Thaw a tube
         * @description Roles: nurse, administering-physician, operator.
         */
        readonly post: operations["ThawUnit"];
    };
    readonly "/journeys/{coi}/put-aways": {
        readonly parameters: {
        };
        /**
         * Record that a tube was put into a position
         * @description Roles: storage-keeper, operator.
         */
        readonly post: operations["PutAwayUnit"];
    };
    readonly "/journeys/{coi}/unit-moves": {
        readonly parameters: {
        };
        /**
         * Record that a tube was moved to another position
         * @description Roles: ledger, storage-keeper.
         */
        readonly post: operations["MoveUnit"];
    };
    readonly "/journeys/{coi}/retrievals": {
        readonly parameters: {
        };
        /**
         * Take a tube out of its position
         * @description Roles: storage-keeper.
         */
        readonly post: operations["RetrieveUnit"];
    };
    readonly "/journeys/{coi}/returns": {
        readonly parameters: {
        };
        /**
         * Record that an unused unit came back
         * @description Roles: nurse, administering-physician, storage-keeper.
         */
        readonly post: operations["ReturnUnit"];
    };
    readonly "/journeys/{coi}/destruction-authorisations": {
        readonly parameters: {
        };
        /**
         * Authorise, for the sponsor, that product is destroyed
         * @description Roles: sponsor.
         */
        readonly post: operations["AuthoriseDestruction"];
    };
    readonly "/journeys/{coi}/disposal-consents": {
        readonly parameters: {
        };
        /**
         * Agree that a last unit may be destroyed
         * @description Roles: collecting-physician, administering-physician.
         */
        readonly post: operations["ConsentToDisposal"];
    };
    readonly "/journeys/{coi}/disposals": {
        readonly parameters: {
        };
        /**
         * Dispose of a unit
         * @description Roles: qa, qp, storage-keeper, operator, nurse.
         */
        readonly post: operations["DisposeUnit"];
    };
    readonly "/journeys/{coi}/assignments": {
        readonly parameters: {
        };
        /**
         * Pass a banked tube to a later dose of the same person
         * @description Roles: qp.
         */
        readonly post: operations["AssignToEpisode"];
    };
    readonly "/journeys/{coi}/samples": {
        readonly parameters: {
        };
        /**
         * Take a sample
         * @description Roles: operator, qc-analyst.
         */
        readonly post: operations["TakeSample"];
    };
    readonly "/journeys/{coi}/results": {
        readonly parameters: {
        };
        /**
         * Record a result
         * @description Roles: qc-analyst.
         */
        readonly post: operations["RecordResult"];
    };
    readonly "/journeys/{coi}/result-reviews": {
        readonly parameters: {
        };
        /**
         * Review a result by keying it again
         * @description Roles: qc-analyst, qa.
         */
        readonly post: operations["ReviewResult"];
    };
    readonly "/journeys/{coi}/entry-verifications": {
        readonly parameters: {
        };
        /**
         * Verify a count by keying it again
         * @description Roles: operator, qa, qc-analyst.
         */
        readonly post: operations["VerifyEntry"];
    };
    readonly "/journeys/{coi}/certifications": {
        readonly parameters: {
        };
        /**
         * Certify a batch
         * @description Roles: qp.
         */
        readonly post: operations["CertifyBatch"];
    };
    readonly "/journeys/{coi}/rejections": {
        readonly parameters: {
        };
        /**
         * Reject a batch
         * @description Roles: qp, qa.
         */
        readonly post: operations["RejectBatch"];
    };
    readonly "/journeys/{coi}/holds": {
        readonly parameters: {
        };
        /**
         * Place a hold
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp, investigator, sponsor.
         */
        readonly post: operations["PlaceHold"];
    };
    readonly "/journeys/{coi}/hold-resolutions": {
        readonly parameters: {
        };
        /**
         * Resolve a hold
         * @description Roles: qa, qp.
         */
        readonly post: operations["ResolveHold"];
    };
    readonly "/journeys/{coi}/corrections": {
        readonly parameters: {
        };
        /**
         * Correct a recorded value; the original stays
         * @description Roles: qa, qp.
         */
        readonly post: operations["CorrectEvent"];
    };
    readonly "/journeys/{coi}/follow-ups": {
        readonly parameters: {
        };
        /**
         * Record a follow-up visit
         * @description Roles: investigator.
         */
        readonly post: operations["RecordFollowUp"];
    };
    readonly "/journeys/{coi}/late-result-acknowledgements": {
        readonly parameters: {
        };
        /**
         * Acknowledge a late failed result
         * @description Roles: investigator, administering-physician, qp, sponsor.
         */
        readonly post: operations["AcknowledgeLateResult"];
    };
    readonly "/journeys/{coi}/serology": {
        readonly parameters: {
        };
        /**
         * Record what a donation was tested for, and the result
         * @description Roles: investigator, collecting-physician, administering-physician, qa.
         */
        readonly post: operations["RecordSerology"];
    };
    readonly "/journeys/{coi}/batches/{batch}/review": {
        readonly parameters: {
        };
        /** Review of a batch by exception, and why it cannot be certified */
        readonly get: operations["BatchReviewController_review"];
    };
    readonly "/journeys/{coi}/batches/{batch}/dossier": {
        readonly parameters: {
        };
        /** Dossier of a batch: what is held here, and by name what is not */
        readonly get: operations["BatchReviewController_dossier"];
    };
    readonly "/journeys/{coi}/retention-samples": {
        readonly parameters: {
        };
        /**
         * Record that a sample is kept
         * @description Roles: storage-keeper, operator, qc-analyst.
         */
        readonly post: operations["KeepRetentionSample"];
    };
    readonly "/journeys/{coi}/retention-destructions": {
        readonly parameters: {
        };
        /**
         * Sign that a retention sample may be destroyed
         * @description Roles: qa.
         */
        readonly post: operations["AuthoriseRetentionDestruction"];
    };
    readonly "/journeys/{coi}/records-elsewhere": {
        readonly parameters: {
        };
        /**
         * Refer to a record that is kept elsewhere
         * @description Roles: qa, qp, operator, qc-analyst, sponsor.
         */
        readonly post: operations["ReferToRecord"];
    };
    readonly "/journeys/{coi}/exceptional-supplies": {
        readonly parameters: {
        };
        /**
         * Ask for a product that is out of specification
         * @description Roles: investigator, administering-physician.
         */
        readonly post: operations["RequestExceptionalSupply"];
    };
    readonly "/journeys/{coi}/exceptional-supply-evaluations": {
        readonly parameters: {
        };
        /**
         * Record the manufacturer's evaluation of the risk
         * @description Roles: qa.
         */
        readonly post: operations["RecordRiskEvaluation"];
    };
    readonly "/journeys/{coi}/exceptional-supply-informings": {
        readonly parameters: {
        };
        /**
         * Record that the participant was informed
         * @description Roles: investigator, administering-physician.
         */
        readonly post: operations["RecordParticipantInformed"];
    };
    readonly "/journeys/{coi}/exceptional-releases": {
        readonly parameters: {
        };
        /**
         * Release a batch as an exception, and certify nothing
         * @description Roles: qp.
         */
        readonly post: operations["ReleaseExceptionally"];
    };
    readonly "/journeys/{coi}/exceptional-supply-revocations": {
        readonly parameters: {
        };
        /**
         * Revoke an exception before it is opened
         * @description Roles: investigator, administering-physician, qa, qp.
         */
        readonly post: operations["RevokeExceptionalSupply"];
    };
    readonly "/journeys/{coi}/exceptional-supply-notices": {
        readonly parameters: {
        };
        /**
         * Record that somebody was told of an exception
         * @description Roles: qa, qp, sponsor.
         */
        readonly post: operations["NotifyOfExceptionalSupply"];
    };
    readonly "/journeys/{coi}/late-result-notices": {
        readonly parameters: {
        };
        /**
         * Record that somebody was told of a late failed result
         * @description Roles: qa, qp, sponsor.
         */
        readonly post: operations["NotifyOfLateResult"];
    };
    readonly "/journeys/{coi}/deviations": {
        readonly parameters: {
        };
        /**
         * Report what no rule could see
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp, investigator, sponsor.
         */
        readonly post: operations["OpenDeviation"];
    };
    readonly "/journeys/{coi}/deviation-classifications": {
        readonly parameters: {
        };
        /**
         * Say how grave a deviation is
         * @description Roles: qa.
         */
        readonly post: operations["ClassifyDeviation"];
    };
    readonly "/journeys/{coi}/deviation-investigations": {
        readonly parameters: {
        };
        /**
         * Record why it happened, and its impact
         * @description Roles: qa.
         */
        readonly post: operations["RecordInvestigation"];
    };
    readonly "/journeys/{coi}/deviation-capas": {
        readonly parameters: {
        };
        /**
         * Name the CAPA that follows from a deviation
         * @description Roles: qa.
         */
        readonly post: operations["ReferToCapa"];
    };
    readonly "/journeys/{coi}/deviation-closures": {
        readonly parameters: {
        };
        /**
         * Close a deviation; of a critical one QA and QP sign
         * @description Roles: qa, qp.
         */
        readonly post: operations["CloseDeviation"];
    };
    readonly "/journeys/{coi}/deviation-acceptances": {
        readonly parameters: {
        };
        /**
         * Accept a deviation as it is, with a reason
         * @description Roles: qp.
         */
        readonly post: operations["AcceptDeviation"];
    };
    readonly "/deviations": {
        readonly parameters: {
        };
        /** Deviations, open ones first, with their age, class and site */
        readonly get: operations["DeviationListController_deviations"];
    };
    readonly "/endings": {
        readonly parameters: {
        };
        /** Roles, trainings, calibrations and lots that end, the next one first */
        readonly get: operations["EndingsController_endings"];
    };
    readonly "/consent-forms": {
        readonly parameters: {
        };
        /** The published versions of the consent form */
        readonly get: operations["ConsentFormsController_versions"];
        /**
         * Publish a version of the consent form
         * @description Roles: qa, sponsor.
         */
        readonly post: operations["PublishConsentForm"];
    };
    readonly "/consent-forms/{formVersion}/dates": {
        readonly parameters: {
        };
        /**
         * Move the day from which a version of the consent form is required
         * @description Roles: qa, sponsor.
         */
        readonly post: operations["MoveConsentForm"];
    };
    readonly "/consents-due": {
        readonly parameters: {
        };
        /** Whose consent has to be renewed, first by planned infusion: at the own site, or in the whole study for whoever answers for it */
        readonly get: operations["ConsentFormsController_due"];
    };
    readonly "/journeys/{coi}/infusion-plans": {
        readonly parameters: {
        };
        /**
         * Plan the infusion
         * @description Roles: investigator.
         */
        readonly post: operations["PlanInfusion"];
    };
    readonly "/journeys/{coi}/infusion-cancellations": {
        readonly parameters: {
        };
        /**
         * Record that the planned infusion is not given
         * @description Roles: investigator, administering-physician.
         */
        readonly post: operations["CancelInfusion"];
    };
    readonly "/journeys/{coi}/verifications": {
        readonly parameters: {
        };
        /**
         * Check person and tube: one of two independent checks
         * @description Roles: nurse, administering-physician.
         */
        readonly post: operations["VerifyIdentity"];
    };
    readonly "/journeys/{coi}/tube-openings": {
        readonly parameters: {
        };
        /**
         * Open the tube
         * @description Roles: nurse, administering-physician.
         */
        readonly post: operations["OpenTube"];
    };
    readonly "/journeys/{coi}/draw-ups": {
        readonly parameters: {
        };
        /**
         * Draw the dose into a labelled syringe
         * @description Roles: nurse, administering-physician.
         */
        readonly post: operations["DrawUp"];
    };
    readonly "/journeys/{coi}/time-outs": {
        readonly parameters: {
        };
        /**
         * Hold the time-out
         * @description Roles: nurse, administering-physician.
         */
        readonly post: operations["HoldTimeOut"];
    };
    readonly "/journeys/{coi}/infusion-starts": {
        readonly parameters: {
        };
        /**
         * Start the infusion
         * @description Roles: administering-physician.
         */
        readonly post: operations["StartInfusion"];
    };
    readonly "/journeys/{coi}/puncture-failures": {
        readonly parameters: {
        };
        /**
         * Record a failed puncture
         * @description Roles: nurse, administering-physician.
         */
        readonly post: operations["RecordPunctureFailure"];
    };
    readonly "/journeys/{coi}/spills": {
        readonly parameters: {
        };
        /**
         * Record a spill
         * @description Roles: nurse, administering-physician, collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        readonly post: operations["RecordSpill"];
    };
    readonly "/journeys/{coi}/infusion-completions": {
        readonly parameters: {
        };
        /**
         * Record the end of the infusion
         * @description Roles: nurse, administering-physician.
         */
        readonly post: operations["CompleteInfusion"];
    };
    readonly "/journeys/{coi}/infusion-abortions": {
        readonly parameters: {
        };
        /**
         * Record that the infusion was broken off
         * @description Roles: nurse, administering-physician.
         */
        readonly post: operations["AbortInfusion"];
    };
    readonly "/downtimes": {
        readonly parameters: {
        };
        /** When the ledger was silent for a site, as it was declared */
        readonly get: operations["DowntimeListsController_downtimes"];
        /**
         * Tell that the ledger was silent for a site
         * @description Roles: investigator, administering-physician, nurse, qa, qp.
         */
        readonly post: operations["DeclareDowntime"];
    };
    readonly "/journeys/{coi}/downtime-packs": {
        readonly parameters: {
        };
        /**
         * Print a pack for one dose
         * @description Roles: qa, qp, storage-keeper, investigator, nurse.
         */
        readonly post: operations["IssueDowntimePack"];
    };
    readonly "/journeys/{coi}/downtime-pack-calls": {
        readonly parameters: {
        };
        /**
         * Say that whoever holds a void pack was told
         * @description Roles: qa, qp, investigator, nurse, administering-physician.
         */
        readonly post: operations["TellPackHolder"];
    };
    readonly "/journeys/{coi}/downtime-forms": {
        readonly parameters: {
        };
        /**
         * Enter what a form says
         * @description Roles: nurse, administering-physician, investigator.
         */
        readonly post: operations["EnterDowntimeForm"];
    };
    readonly "/journeys/{coi}/downtime-form-comparisons": {
        readonly parameters: {
        };
        /**
         * Compare an entry with its paper, as a second person
         * @description Roles: nurse, administering-physician, investigator, qa, qp.
         */
        readonly post: operations["CompareDowntimeEntry"];
    };
    readonly "/journeys/{coi}/downtime-form-returns": {
        readonly parameters: {
        };
        /**
         * Say what became of a form that is not entered
         * @description Roles: nurse, administering-physician, investigator, qa, qp.
         */
        readonly post: operations["ReturnDowntimeForm"];
    };
    readonly "/downtime-key": {
        readonly parameters: {
        };
        /** The public key of the codes on printed packs */
        readonly get: operations["DowntimePapersController_publicKey"];
    };
    readonly "/journeys/{coi}/downtime-packs/{pack}": {
        readonly parameters: {
        };
        /**
         * A pack as two pages to print; a void one is printed no more
         * @description Numbers of whoever is on call stand on it: each is looked up, and that is recorded.
         */
        readonly get: operations["DowntimePapersController_print"];
    };
    readonly "/downtime-packs": {
        readonly parameters: {
        };
        /** Printed packs, and whether every form of them is accounted for */
        readonly get: operations["DowntimeListsController_packs"];
    };
    readonly "/workstations/{workstation}/sessions": {
        readonly parameters: {
        };
        /**
         * Open a workstation for one therapy
         * @description Roles: operator.
         */
        readonly post: operations["OpenSession"];
    };
    readonly "/workstations/{workstation}/line-clearances": {
        readonly parameters: {
        };
        /**
         * Clear the line, as the second person
         * @description Roles: operator, qa.
         */
        readonly post: operations["ClearLine"];
    };
    readonly "/workstations/{workstation}/closures": {
        readonly parameters: {
        };
        /**
         * Close the workstation
         * @description Roles: operator.
         */
        readonly post: operations["CloseSession"];
    };
    readonly "/workstations/{workstation}/environment-samples": {
        readonly parameters: {
        };
        /**
         * Record the plates of a session
         * @description Roles: operator.
         */
        readonly post: operations["TakeEnvironmentSamples"];
    };
    readonly "/workstations/{workstation}/environment-results": {
        readonly parameters: {
        };
        /**
         * Record what was counted on a plate
         * @description Roles: qc-analyst.
         */
        readonly post: operations["RecordEnvironmentResult"];
    };
    readonly "/workstations/{workstation}/environment-reviews": {
        readonly parameters: {
        };
        /**
         * Key a count again, as the second person
         * @description Roles: qc-analyst, qa.
         */
        readonly post: operations["ReviewEnvironmentResult"];
    };
    readonly "/workstations/{workstation}/environment-corrections": {
        readonly parameters: {
        };
        /**
         * Correct a count; the first stays
         * @description Roles: qc-analyst, qa.
         */
        readonly post: operations["CorrectEnvironmentResult"];
    };
    readonly "/boxes": {
        readonly parameters: {
        };
        /**
         * Register a box
         * @description Roles: storage-keeper, qa.
         */
        readonly post: operations["RegisterBox"];
    };
    readonly "/boxes/{box}/remaps": {
        readonly parameters: {
        };
        /**
         * Record where every tube of a box lies now
         * @description Roles: storage-keeper.
         */
        readonly post: operations["RemapBox"];
    };
    readonly "/boxes/{box}/neighbours/{coi}": {
        readonly parameters: {
        };
        /** Who lay in a box together with a therapy, since when and until when (H49) */
        readonly get: operations["BoxesController_lyingBeside"];
    };
    readonly "/boxes/{box}": {
        readonly parameters: {
        };
        /** A box and what lies in it, by its own stream */
        readonly get: operations["BoxesController_show"];
    };
    readonly "/tanks/{tank}/watches": {
        readonly parameters: {
        };
        /**
         * Say how cold a tank must be, and how long it may be silent
         * @description Roles: qa.
         */
        readonly post: operations["WatchTank"];
    };
    readonly "/tanks/{tank}/readings": {
        readonly parameters: {
        };
        /**
         * Hand in what the monitor of a tank measured
         * @description Roles: storage-keeper, operator, qa.
         */
        readonly post: operations["IngestTankReadings"];
    };
    readonly "/tanks/{tank}/rescues": {
        readonly parameters: {
        };
        /**
         * Record that boxes were carried into another tank
         * @description Roles: storage-keeper, operator, qa.
         */
        readonly post: operations["RescueBoxes"];
    };
    readonly "/tanks/{tank}/alarms/{alarm}/closures": {
        readonly parameters: {
        };
        /**
         * Close an alarm of a tank
         * @description Roles: qa.
         */
        readonly post: operations["CloseTankAlarm"];
    };
    readonly "/tanks/{tank}": {
        readonly parameters: {
        };
        /** A tank: what stands in it, what was last heard of it, its alarms */
        readonly get: operations["TanksController_show"];
    };
    readonly "/shift-handovers": {
        readonly parameters: {
        };
        /**
         * Take over a shift at the own post
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["HandOverShift"];
    };
    readonly "/sites/{site}/unstaffed-posts": {
        readonly parameters: {
        };
        /** The lockers, airlines and customs of a site */
        readonly get: operations["UnstaffedPostsController_list"];
        /**
         * Declare a locker, an airline or customs
         * @description Roles: qa.
         */
        readonly post: operations["DeclareUnstaffedPost"];
    };
    readonly "/rosters": {
        readonly parameters: {
        };
        /**
         * Plan who is on call at a site
         * @description Roles: qa.
         */
        readonly post: operations["SetRoster"];
    };
    readonly "/on-call": {
        readonly parameters: {
        };
        /** Who is on call now, at every site */
        readonly get: operations["OnCallController_onCall"];
        /**
         * Be on call from now on, at the site where one signed in
         * @description Roles: qa, qp.
         */
        readonly post: operations["GoOnCall"];
    };
    readonly "/journeys/{coi}/page-acknowledgements": {
        readonly parameters: {
        };
        /**
         * Say that one has a hold in hand
         * @description Roles: qa, qp.
         */
        readonly post: operations["AcknowledgePage"];
    };
    readonly "/on-call/{person}/telephone": {
        readonly parameters: {
        };
        /** The number of whoever is on call now; the look is recorded first */
        readonly get: operations["OnCallController_telephone"];
    };
    readonly "/holds/{coi}/{hold}": {
        readonly parameters: {
        };
        /** Evidence of a hold on one page, for a telephone at night */
        readonly get: operations["HoldEvidenceController_evidence"];
    };
    readonly "/typings": {
        readonly parameters: {
        };
        /**
         * Type an identifier whose symbol cannot be scanned: the first of two
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        readonly post: operations["TypeIdentifier"];
    };
    readonly "/journeys/{coi}": {
        readonly parameters: {
        };
        /** State of the journey, now or at a moment; for a courier the outside of his packages */
        readonly get: operations["JourneysReadingController_show"];
    };
    readonly "/journeys/{coi}/events": {
        readonly parameters: {
        };
        /** Events of the journey, up to a moment */
        readonly get: operations["JourneysReadingController_events"];
    };
    readonly "/journeys/{coi}/differences": {
        readonly parameters: {
        };
        /** Where what had happened by a moment and what was known then differ */
        readonly get: operations["JourneysReadingController_differences"];
    };
    readonly "/events": {
        readonly parameters: {
        };
        /** Events of the whole ledger, in order, as stored */
        readonly get: operations["LogController_page"];
    };
    readonly "/simulation/clock": {
        readonly parameters: {
        };
        /** What time the ledger has */
        readonly get: operations["SimulationController_show"];
        /** Move simulated time forward */
        readonly post: operations["SimulationController_move"];
    };
    readonly "/health": {
        readonly parameters: {
        };
        /** The process is alive */
        readonly get: operations["HealthController_health"];
    };
    readonly "/ready": {
        readonly parameters: {
        };
        /** The log can be read and written */
        readonly get: operations["HealthController_ready"];
    };
    readonly "/metrics": {
        readonly parameters: {
        };
        /** Prometheus metrics */
        readonly get: operations["HealthController_prometheus"];
    };
    readonly "/about": {
        readonly parameters: {
        };
        /** What kind of ledger this is, and which ways in it has */
        readonly get: operations["AboutController_show"];
    };
    readonly "/": {
        readonly parameters: {
        };
        /** A page that says what this is, the same for everybody */
        readonly get: operations["FrontPageController_page"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ProblemDto: {
            /** @example urn:selfsame:problem:WRONG_PRODUCT */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description Stable for ever: branch on this, never on text. */
            readonly code: string;
            /** @description What to do now, in plain words. */
            readonly remedy: string;
            /** @description What the ledger saw. */
            readonly facts: Record<string, never>;
            /** @description The request id, by which the log of the server is searched. */
            readonly instance: string;
            /** @description The field, for a request that is not well formed. */
            readonly field?: string;
            /**
             * @description Present when going on would be dangerous.
             * @enum {string}
             */
            readonly verdict?: "STOP";
        };
        readonly TimelineRowDto: {
            /**
             * Format: date-time
             * @description By the clock of the device; the audit trail keeps its offset.
             */
            readonly occurredAt: string;
            /**
             * Format: date-time
             * @description By the clock of the ledger.
             */
            readonly recordedAt: string;
            readonly person: string;
            /**
             * @description What the person was called then. Null where the vault cannot say it.
             * @example Jana Nováková
             */
            readonly name: string | null;
            readonly role: string;
            readonly organisation: string;
            readonly site: string;
            readonly post: string;
            /** @example CHA999926ABC123 */
            readonly coi: string;
            readonly revision: number;
            /** @example AspirationRecorded */
            readonly type: string;
            /**
             * @description What it is about.
             * @example T2
             */
            readonly subject: string | null;
            /** @description Written down long after it happened. */
            readonly late: boolean;
            /** @description A near miss, a mix-up, a deviation, a takeover or an exception. */
            readonly red: boolean;
            /**
             * @description Why the person signed it, in that role and at the time that it was recorded.
             * @enum {string|null}
             */
            readonly meaning: "certification" | "exceptional-request" | "exceptional-release" | "rejection" | "destruction" | "assignment" | "hold-resolution" | "identity-resolution" | "disposal" | "deviation-closure" | "deviation-acceptance" | "retention-destruction" | "approval" | "authorship" | "review" | "unblinding" | "identity-verification" | null;
            /** @description The meaning, as it was shown. */
            readonly signed: string | null;
            /** @description What was released although it is out of specification, in the words of its release. */
            readonly exceptional: string | null;
        };
        readonly TimelinePageDto: {
            readonly rows: readonly components["schemas"]["TimelineRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly WhereaboutsRowDto: {
            /** @description Who has custody. */
            readonly organisation: string | null;
            readonly site: string | null;
            readonly post: string | null;
            /** @description The package it lies in. */
            readonly sscc: string | null;
            readonly box: string | null;
            /** @example A1 */
            readonly position: string | null;
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example T2 */
            readonly item: string;
            /** @example present */
            readonly status: string;
        };
        readonly WhereaboutsPageDto: {
            readonly rows: readonly components["schemas"]["WhereaboutsRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly LineageRowDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example V1 */
            readonly parent: string;
            /** @example V2 */
            readonly child: string;
            /** @example passage */
            readonly step: string;
            readonly passage: number | null;
        };
        readonly LineagePageDto: {
            readonly rows: readonly components["schemas"]["LineageRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly BedsideRowDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example 01-012 */
            readonly subjectNumber: string;
            readonly doseNumber: number;
            readonly site: string;
            readonly post: string;
            /** Format: date-time */
            readonly plannedAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
            /** Format: date-time */
            readonly useBy: string | null;
            /** @example planned */
            readonly status: string;
            /**
             * @description The request under which it was released although it is out of specification.
             * @example EXC-1
             */
            readonly exceptionalSupply: string | null;
            /** @description What everybody at the bed must read of it: what is out of specification. */
            readonly exceptional: string | null;
        };
        readonly BedsidePageDto: {
            readonly rows: readonly components["schemas"]["BedsideRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly PositionRowDto: {
            readonly box: string;
            /** @example A1 */
            readonly position: string;
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example T2 */
            readonly item: string;
            /** @description The journey says so too. */
            readonly confirmed: boolean;
        };
        readonly PositionsPageDto: {
            readonly rows: readonly components["schemas"]["PositionRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly FoundRowDto: {
            readonly value: string;
            /** @example sscc */
            readonly kind: string;
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @description Empty when it is not of one item. */
            readonly item: string;
        };
        readonly FoundPageDto: {
            readonly rows: readonly components["schemas"]["FoundRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly AlertRowDto: {
            /** Format: uuid */
            readonly eventId: string;
            /** @example 1.41 */
            readonly position: string;
            readonly coi: string | null;
            /** @example near-miss */
            readonly kind: string;
            /** @example WRONG_PRODUCT */
            readonly code: string;
            readonly subject: string | null;
            readonly site: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /**
             * Format: date-time
             * @description Of a deadline: the limit's own time, whether it has passed or is about to.
             */
            readonly dueAt: string | null;
            readonly resolved: boolean;
        };
        readonly AlertsPageDto: {
            readonly rows: readonly components["schemas"]["AlertRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly FigureRowDto: {
            /** @example 2026-03 */
            readonly month: string;
            readonly site: string;
            /**
             * @description What is counted.
             * @example typed
             */
            readonly figure: string;
            /**
             * @description Its code, its reason, or what was recorded.
             * @example frost
             */
            readonly detail: string;
            readonly count: number;
        };
        readonly FiguresPageDto: {
            readonly rows: readonly components["schemas"]["FigureRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly PostDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            readonly organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            readonly site: string;
            /**
             * @description Post.
             * @example neurology
             */
            readonly post: string;
        };
        readonly PackageRowDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example 395123450000000017 */
            readonly sscc: string;
            /**
             * @description What it is to whoever asks.
             * @enum {string}
             */
            readonly state: "held" | "offered" | "expected";
            /** @example sealed */
            readonly status: string;
            /** @description Who has custody. */
            readonly from: components["schemas"]["PostDto"];
            /** @description Whom it is offered to. */
            readonly to: components["schemas"]["PostDto"] | null;
            /** @description Where it goes, or is driven. */
            readonly destination: components["schemas"]["PostDto"];
            /** @description What its label says, where it was sent elsewhere since. */
            readonly printedDestination: components["schemas"]["PostDto"] | null;
            /** Format: date-time */
            readonly offeredAt: string | null;
            /** Format: date-time */
            readonly offerExpiresAt: string | null;
            /**
             * Format: date-time
             * @description The end of the way that its protocol allows; null before it has left.
             */
            readonly deliverBy: string | null;
            /**
             * Format: date-time
             * @description When the first thing in it can no longer be used or processed.
             */
            readonly expiresAt: string | null;
        };
        readonly PackagesPageDto: {
            readonly rows: readonly components["schemas"]["PackageRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly RetentionRowDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example Q4 */
            readonly item: string;
            /** @description Null: in somebody’s hands. */
            readonly box: string | null;
            readonly position: string | null;
            /**
             * Format: date-time
             * @description Null: nobody has said until when.
             */
            readonly keepUntil: string | null;
            /** @description QA may sign for its destruction now. Nothing destroys it. */
            readonly due: boolean;
            /** @description Who signed that it may go. */
            readonly authorisedBy: string | null;
        };
        readonly RetentionPageDto: {
            readonly rows: readonly components["schemas"]["RetentionRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly AuditRowDto: {
            /**
             * Format: date-time
             * @description By the clock of the device; the audit trail keeps its offset.
             */
            readonly occurredAt: string;
            /**
             * Format: date-time
             * @description By the clock of the ledger.
             */
            readonly recordedAt: string;
            readonly person: string;
            /**
             * @description What the person was called then. Null where the vault cannot say it.
             * @example Jana Nováková
             */
            readonly name: string | null;
            readonly role: string;
            readonly organisation: string;
            readonly site: string;
            readonly post: string;
            /** @example 1.41 */
            readonly position: string;
            /**
             * @description Of the event before it: a review that begins after that begins with this one.
             * @example 1.40
             */
            readonly previous: string | null;
            /** @example person-S-1043 */
            readonly stream: string;
            readonly revision: number;
            /** @example CommandRefused */
            readonly type: string;
            /** @description The command that it is about. */
            readonly command: string | null;
            /** @example FORBIDDEN */
            readonly code: string | null;
            readonly device: string;
            /** @description What it is about. */
            readonly subjects: readonly string[];
            /** @description Reasons, evidence and purposes. */
            readonly why: string | null;
            /** @description What a signature on it means. */
            readonly signed: string | null;
            readonly flags: readonly ("correction" | "late" | "after-the-fact" | "override" | "typed" | "refusal" | "danger" | "deviation" | "sign-in-failed" | "permission-change" | "look-up" | "export" | "review" | "signature")[];
            /** @description Whether a reviewer looks twice. */
            readonly exception: boolean;
            /** @description Whether a review has covered it. */
            readonly reviewed: boolean;
        };
        readonly AuditTrailPageDto: {
            readonly rows: readonly components["schemas"]["AuditRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly UnreviewedRowDto: {
            /** @example 1.41 */
            readonly after: string | null;
            /** @example 1.99 */
            readonly to: string;
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly until: string;
            readonly events: number;
            /** @description How many of them a reviewer looks at twice. */
            readonly exceptions: number;
        };
        readonly UnreviewedPageDto: {
            readonly rows: readonly components["schemas"]["UnreviewedRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly AfterTheFactDto: {
            /** @description Why it was done before it was asked. No personal data. */
            readonly reason: string;
        };
        readonly AssertionDto: {
            /** @description Credential id. */
            readonly credential: string;
            /** @description As the authenticator gave it. */
            readonly authenticatorData: string;
            /** @description As the browser gave it. */
            readonly clientDataJSON: string;
            /** @description Over both: Web Authentication §6.3.3. */
            readonly signature: string;
        };
        readonly BadgeSignatureDto: {
            /**
             * Format: password
             * @description What the badge says.
             */
            readonly badge: string;
            /**
             * Format: password
             * @description The PIN.
             */
            readonly pin: string;
            /** @description Over the hash of the statement, by the key of the device. */
            readonly deviceSignature: string;
        };
        readonly SignatureDto: {
            /**
             * @description What the signature means.
             * @enum {string}
             */
            readonly meaning: "certification" | "exceptional-request" | "exceptional-release" | "rejection" | "destruction" | "assignment" | "hold-resolution" | "identity-resolution" | "disposal" | "deviation-closure" | "deviation-acceptance" | "retention-destruction" | "approval" | "authorship" | "review" | "unblinding" | "identity-verification";
            /** @description Revision of the record that the signer was shown. */
            readonly seen?: number;
            /** @description Of the statement that was signed. */
            readonly challenge?: string;
            /** @description The signature; without it the ledger answers with the statement to sign. */
            readonly passkey?: components["schemas"]["AssertionDto"];
            /** @description In the place of a passkey, at the bed and in the clean room. */
            readonly badge?: components["schemas"]["BadgeSignatureDto"];
        };
        readonly AuditScopeDto: {
            /**
             * @description Done by this person.
             * @example qa-1
             */
            readonly who?: string;
            /**
             * @description Done by anybody but this person: leave out your own acts.
             * @example qa-1
             */
            readonly notBy?: string;
            /**
             * @description A type of event, a command, or the code of a refusal.
             * @example RoleGranted
             */
            readonly what?: string;
            /**
             * @description At this site.
             * @example motol
             */
            readonly site?: string;
            /** @description A therapy, a participant, a person or a thing. */
            readonly on?: string;
            /**
             * @description What is odd about it.
             * @enum {string}
             */
            readonly flag?: "correction" | "late" | "after-the-fact" | "override" | "typed" | "refusal" | "danger" | "deviation" | "sign-in-failed" | "permission-change" | "look-up" | "export" | "review" | "signature";
        };
        readonly ReviewFindingDto: {
            /**
             * @description What it became.
             * @enum {string}
             */
            readonly kind: "deviation" | "query";
            /**
             * @description Where it is followed up.
             * @example DEV-1
             */
            readonly reference: string;
        };
        readonly ReviewAuditTrailDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The review begins after this position; absent at the beginning of the log.
             * @example 1.41
             */
            readonly after?: string;
            /**
             * @description It ends with this position.
             * @example 1.99
             */
            readonly to: string;
            /** @description What it was about; absent is everything. */
            readonly scope?: components["schemas"]["AuditScopeDto"];
            /** @description What was found; empty is nothing. */
            readonly findings: readonly components["schemas"]["ReviewFindingDto"][];
            /** @description What the next reviewer should know. No personal data. */
            readonly note?: string;
        };
        readonly AnswerEventDto: {
            /** Format: uuid */
            readonly id: string;
            /** @example HoldPlaced */
            readonly type: string;
            readonly revision: number;
        };
        readonly AnswerDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
        };
        readonly VouchingRowDto: {
            /** @description The password or the link that counts since then. */
            readonly wayIn: string;
            /** @enum {string} */
            readonly document: "passport" | "identity-card" | "driving-licence" | "residence-permit" | "staff-card" | "known-personally";
            /** @example S-7 */
            readonly vouchedBy: string;
            /** Format: date-time */
            readonly vouchedAt: string;
        };
        readonly ProposalRowDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            readonly organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            readonly site: string;
            /**
             * @description Post.
             * @example neurology
             */
            readonly post: string;
            readonly grant: string;
            /** @example administrator */
            readonly role: string;
            /** Format: date-time */
            readonly until: string;
            /** Format: date-time */
            readonly proposedAt: string;
            /** @example S-1 */
            readonly proposedBy: string;
        };
        readonly GrantRowDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            readonly organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            readonly site: string;
            /**
             * @description Post.
             * @example neurology
             */
            readonly post: string;
            readonly grant: string;
            /** @example nurse */
            readonly role: string;
            /** Format: date-time */
            readonly until: string;
            /** @description Whether its time was not over then. */
            readonly counts: boolean;
            /** Format: date-time */
            readonly givenAt: string;
            /** @example S-1 */
            readonly givenBy: string;
            /** @description Where two have to agree. */
            readonly proposedBy: string | null;
        };
        readonly TrainingRowDto: {
            readonly training: string;
            readonly record: string;
            /** Format: date-time */
            readonly validUntil: string;
            /** @description Whether it was valid then. */
            readonly counts: boolean;
            readonly recordedBy: string;
        };
        readonly AccountRowDto: {
            /** @example S-1043 */
            readonly person: string;
            /** @example Jana Nováková */
            readonly name: string | null;
            readonly home: components["schemas"]["PostDto"];
            /** @enum {string} */
            readonly status: "invited" | "unvouched" | "active" | "suspended";
            /**
             * Format: date-time
             * @description Of this status.
             */
            readonly since: string;
            /** Format: date-time */
            readonly activatedAt: string | null;
            /** @example S-1 */
            readonly invitedBy: string;
            /** @description Whether something that opens it counts for nothing yet. */
            readonly waitsForVoucher: boolean;
            readonly vouchings: readonly components["schemas"]["VouchingRowDto"][];
            /** @description Roles that wait for a second person. */
            readonly proposals: readonly components["schemas"]["ProposalRowDto"][];
            /** @description Given, and not withdrawn by then. */
            readonly grants: readonly components["schemas"]["GrantRowDto"][];
            readonly trainings: readonly components["schemas"]["TrainingRowDto"][];
            readonly passkeys: number;
            /** Format: date-time */
            readonly lastSignIn: string | null;
        };
        readonly AccountsPageDto: {
            readonly rows: readonly components["schemas"]["AccountRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly EnrolFirstDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Staff number: never a name, and never given to a second person.
             * @example S-1043
             */
            readonly person: string;
            /**
             * @description Given name and family name, as they are printed with a signature. Kept in the identity vault, never in the log.
             * @example Jana Nováková
             */
            readonly name: string;
            /** @description Where the person belongs. */
            readonly home: components["schemas"]["PostDto"];
            /**
             * Format: password
             * @description The one-time code of the founding, from your own paper.
             */
            readonly code: string;
            /**
             * Format: password
             * @description A password of at least 15 characters, not made of common ones, and without the own number or a word of this ledger.
             */
            readonly password: string;
        };
        readonly ActivateAccountDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * Format: password
             * @description The code of the invitation.
             */
            readonly code: string;
            /**
             * Format: password
             * @description A password of at least 15 characters, not made of common ones, and without the own number or a word of this ledger.
             */
            readonly password: string;
        };
        readonly ActivatedDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /**
             * @description Read it to somebody who may vouch for you, and show an identity document. Until then the account opens nothing.
             * @example K7QM-2XPD
             */
            readonly checkWord: string;
        };
        readonly SignInDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Staff number: never a name, and never given to a second person.
             * @example S-1043
             */
            readonly person: string;
            /**
             * Format: password
             * @description The password.
             */
            readonly password: string;
            /** @description At which post; needed by whoever has roles at several. */
            readonly at?: components["schemas"]["PostDto"];
            /** @description That the ledger gave for the device and the passkey. */
            readonly challenge?: string;
            /** @description Over the challenge, by the key of the device; needed on one that is enrolled. */
            readonly deviceSignature?: string;
            /** @description The passkey; needed by whoever has one. */
            readonly passkey?: components["schemas"]["AssertionDto"];
            /** @description For a browser: the token comes in a cookie that no script can read, and not in the answer. */
            readonly cookie?: boolean;
        };
        readonly LastTimeDto: {
            /**
             * Format: date-time
             * @description Absent the first time.
             */
            readonly signedInAt?: string;
            /** @description Tries that failed since then. If they were not yours, tell your administrator. */
            readonly failures: number;
            /** @description Passkeys registered since then. If they are not yours, tell QA at once. */
            readonly newPasskeys: number;
        };
        readonly SignedInDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @description Bearer token: it says who you are, and what you are is looked up. Absent where it is in the cookie. */
            readonly token?: string;
            /** Format: uuid */
            readonly session: string;
            readonly at: components["schemas"]["PostDto"];
            readonly expiresInSeconds: number;
            /** @description Only you know whether it was you. */
            readonly lastTime: components["schemas"]["LastTimeDto"];
        };
        readonly BadgeSignInDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * Format: password
             * @description What the badge says.
             */
            readonly badge: string;
            /**
             * Format: password
             * @description The PIN.
             */
            readonly pin: string;
            /** @description At which post; needed by whoever has roles at several. */
            readonly at?: components["schemas"]["PostDto"];
            /** @description That the ledger gave for the device. */
            readonly challenge?: string;
            /** @description Over the challenge, by the key of the device. */
            readonly deviceSignature?: string;
            /** @description For a browser: the token comes in a cookie that no script can read, and not in the answer. */
            readonly cookie?: boolean;
        };
        readonly SetPinDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * Format: password
             * @description The password.
             */
            readonly password: string;
            /**
             * Format: password
             * @description The new PIN.
             * @example 135792
             */
            readonly pin: string;
        };
        readonly ChangePasswordDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * Format: password
             * @description The password as it is.
             */
            readonly password: string;
            /**
             * Format: password
             * @description A password of at least 15 characters, not made of common ones, and without the own number or a word of this ledger.
             */
            readonly newPassword: string;
        };
        readonly SignOutDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Another one of your sign-ins, from `GET /sessions`; this one, where you do not say.
             * @example 6f1d2c1e-6a0b-5f0e-9a55-0f3f0f6a1b2c
             */
            readonly other?: string;
        };
        readonly SignedOutDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /**
             * Format: uri
             * @description Where a browser goes on to sign out at the hospital as well, which vouched for this session.
             */
            readonly endSessionAt?: string;
        };
        readonly CommandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
        };
        readonly HeldPassDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example 395123450000000017 */
            readonly sscc: string;
        };
        readonly OwnAccountDto: {
            /**
             * @description Or the name of the pass.
             * @example S-1043
             */
            readonly person: string;
            /** @description Null where the vault cannot say it. */
            readonly name: string | null;
            readonly at: components["schemas"]["PostDto"];
            /** @example Motol University Hospital */
            readonly siteTitle: string;
            /**
             * @description By which the people of the site read a time.
             * @example Europe/Prague
             */
            readonly timeZone: string;
            readonly roles: readonly ("investigator" | "collecting-physician" | "courier" | "operator" | "storage-keeper" | "qc-analyst" | "qa" | "qp" | "nurse" | "administering-physician" | "unblinded-pharmacist" | "sponsor" | "monitor" | "auditor" | "inspector" | "administrator")[];
            /** @description The enrolled device on which he signed in; null where his role needs none. */
            readonly device: string | null;
            /** @description Of somebody without an account: the one package that he may take and hand over. */
            readonly pass: components["schemas"]["HeldPassDto"] | null;
            /** @description Whether this is a ledger to practise on. */
            readonly simulated: boolean;
            readonly study: string;
            /**
             * Format: date-time
             * @description To the ledger, which decides by it.
             */
            readonly now: string;
            /**
             * Format: date-time
             * @description By the clock of the machine, on a simulated ledger too. A session that nobody uses locks before that.
             */
            readonly signedInUntil: string;
            /**
             * @description Trainings that his roles here need and that do not count.
             * @example [
             *       "custody"
             *     ]
             */
            readonly lapsed: readonly string[];
            /** @description Whether he has anything to sign with. */
            readonly hasPasskeys: boolean;
            /** @description Whether he has chosen the PIN that goes with his badge. */
            readonly hasPin: boolean;
        };
        readonly VouchForHolderDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description What the person in front of you reads from the screen.
             * @example K7QM-2XPD
             */
            readonly checkWord: string;
            /**
             * @description What you knew the person by. Its number is written down nowhere.
             * @enum {string}
             */
            readonly document: "passport" | "identity-card" | "driving-licence" | "residence-permit" | "staff-card" | "known-personally";
        };
        readonly ReopenAccountDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
        };
        readonly InvitedDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @example S-1043 */
            readonly person: string;
            /** @description Hand it over yourself, to this person only. It opens one account. */
            readonly code: string;
        };
        readonly DeviceKeyDto: {
            /** @description Of the point on P-256. */
            readonly x: string;
            /** @description Of the point on P-256. */
            readonly y: string;
        };
        readonly EnrolDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Number of the new device: never given to a second one.
             * @example tablet-3
             */
            readonly number: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "phone" | "tablet" | "computer" | "scanner" | "printer" | "logger" | "freezer" | "hood" | "bath" | "tank" | "analyser" | "cell-counter" | "microscope";
            /** @description Where it belongs. */
            readonly at: components["schemas"]["PostDto"];
            /** @description Public half of the key that was made on it; for phones, tablets and computers. */
            readonly publicKey?: components["schemas"]["DeviceKeyDto"];
            /** @description Over "enrol NUMBER", by that key. */
            readonly proof?: string;
        };
        readonly QualifyDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Where the record of the calibration or qualification is kept. */
            readonly record: string;
            /**
             * Format: date-time
             * @description Until when it counts. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly validUntil: string;
        };
        readonly MoveDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Where it belongs from now on. */
            readonly at: components["schemas"]["PostDto"];
        };
        readonly RetireDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "lost" | "stolen" | "broken" | "replaced" | "no-longer-needed";
        };
        readonly QualificationDto: {
            /**
             * @description Where its record is kept.
             * @example CAL-2026-114
             */
            readonly record: string;
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly RetiredDto: {
            /** @enum {string} */
            readonly reason: "lost" | "stolen" | "broken" | "replaced" | "no-longer-needed";
            /** Format: date-time */
            readonly at: string;
        };
        readonly DeviceDto: {
            readonly revision: number;
            /** @example tablet-3 */
            readonly device: string;
            /** @enum {string} */
            readonly kind: "phone" | "tablet" | "computer" | "scanner" | "printer" | "logger" | "freezer" | "hood" | "bath" | "tank" | "analyser" | "cell-counter" | "microscope";
            readonly at: components["schemas"]["PostDto"];
            /** @enum {string} */
            readonly status: "in-use" | "lapsed" | "unqualified" | "retired";
            /** @description Whether it holds a key that people sign in with. */
            readonly hasKey: boolean;
            /** @description All that there ever were, oldest first. */
            readonly qualifications: readonly components["schemas"]["QualificationDto"][];
            /**
             * Format: date-time
             * @description Of its newest qualification.
             */
            readonly validUntil?: string;
            /** @description How far its clock was ahead of the ledger when somebody signed in on it. */
            readonly clockOffsetMs?: number;
            /** @description Why and since when. */
            readonly retired?: components["schemas"]["RetiredDto"];
        };
        readonly CertificateDto: {
            /** @description Where the certificate of analysis is kept. */
            readonly document: string;
            /**
             * @description Of the file of the certificate.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly sha256: string;
        };
        readonly ReceiveLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "medium" | "supplement" | "reagent" | "diluent" | "cryoprotectant" | "anticoagulant" | "container" | "label-stock";
            /** @description How many bottles, bags or boxes came. */
            readonly containers: number;
            /**
             * Format: date-time
             * @description Its expiry, as printed: the moment from which on it counts no more. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly expiresAt: string;
            /** @description For how many hours an open container may be used, where its instruction sets a limit. */
            readonly hoursInUse?: number;
            /** @description The certificate of analysis that came with it. */
            readonly certificate: components["schemas"]["CertificateDto"];
        };
        readonly ReleaseLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Of the certificate that was read: it must be the one that came with the lot.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly certificateSha256: string;
        };
        readonly OpenLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Number that was written on the bottle.
             * @example bottle-7
             */
            readonly container: string;
        };
        readonly RejectLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly DiscardLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "used-up" | "expired" | "damaged";
        };
        readonly RecallLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Number of the notice, of the maker or of an authority.
             * @example FSN-2026-114
             */
            readonly notice: string;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly OpenedContainerDto: {
            /** @example bottle-7 */
            readonly container: string;
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly RecallDto: {
            /** @example FSN-2026-114 */
            readonly notice: string;
            readonly reason: string;
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            /** @description Whether every therapy that has some of it is held. */
            readonly complete: boolean;
        };
        readonly LotDto: {
            readonly revision: number;
            /** @example 09512345000115.AMEM-26-01 */
            readonly lot: string;
            /** @enum {string} */
            readonly status: "not-received" | "quarantine" | "released" | "expired" | "discarded" | "rejected" | "recalled";
            /** @description Therapies that registered a use of it. */
            readonly journeys: number;
            readonly opened: readonly components["schemas"]["OpenedContainerDto"][];
            /** @enum {string} */
            readonly kind?: "medium" | "supplement" | "reagent" | "diluent" | "cryoprotectant" | "anticoagulant" | "container" | "label-stock";
            readonly containers?: number;
            /** Format: date-time */
            readonly expiresAt?: string;
            readonly hoursInUse?: number;
            readonly certificate?: components["schemas"]["CertificateDto"];
            /** Format: date-time */
            readonly releasedAt?: string;
            readonly recall?: components["schemas"]["RecallDto"];
        };
        readonly LotUseRowDto: {
            /**
             * Format: date-time
             * @description By the clock of the device; the audit trail keeps its offset.
             */
            readonly occurredAt: string;
            /**
             * Format: date-time
             * @description By the clock of the ledger.
             */
            readonly recordedAt: string;
            readonly person: string;
            /**
             * @description What the person was called then. Null where the vault cannot say it.
             * @example Jana Nováková
             */
            readonly name: string | null;
            readonly role: string;
            readonly organisation: string;
            readonly site: string;
            readonly post: string;
            /** @example 09512345000115.AMEM-26-01 */
            readonly lot: string;
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @description Pseudonym. */
            readonly participant: string | null;
            /** @example B1 */
            readonly batch: string | null;
            /**
             * @description What some of it went into.
             * @example V4
             */
            readonly item: string;
            /** @example medium */
            readonly field: string;
            /** @example MediumChanged */
            readonly type: string;
            readonly revision: number;
            /** Format: uuid */
            readonly eventId: string;
            /** @description A correction says that it was another lot. */
            readonly corrected: boolean;
        };
        readonly LotUsesPageDto: {
            readonly rows: readonly components["schemas"]["LotUseRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly LotUnitRowDto: {
            /** @description Who has custody. */
            readonly organisation: string | null;
            readonly site: string | null;
            readonly post: string | null;
            /** @description The package it lies in. */
            readonly sscc: string | null;
            readonly box: string | null;
            /** @example A1 */
            readonly position: string | null;
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @description Pseudonym. */
            readonly participant: string | null;
            /** @example B1 */
            readonly batch: string | null;
            /** @example T2 */
            readonly item: string;
            /** @example present */
            readonly status: string | null;
        };
        readonly LotUnitsPageDto: {
            readonly rows: readonly components["schemas"]["LotUnitRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly RegistrationDto: {
            /** @description Credential id. */
            readonly credential: string;
            /** @description As the authenticator gave it. */
            readonly attestationObject: string;
            /** @description As the browser gave it. */
            readonly clientDataJSON: string;
        };
        readonly RegisterPasskeyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * Format: password
             * @description The password: whoever found an open session registers nothing. Not needed for the first one, for five minutes after the hospital vouched for you in this session.
             */
            readonly password?: string;
            /** @description The new passkey. */
            readonly passkey: components["schemas"]["RegistrationDto"];
        };
        readonly RemovePasskeyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Credential id. */
            readonly credential: string;
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "lost" | "replaced" | "no-longer-needed";
        };
        readonly UnlockSessionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * Format: password
             * @description The password.
             */
            readonly password: string;
        };
        readonly UnlockedDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @description Takes the place of the token that locked. Absent where it is in the cookie. */
            readonly token?: string;
            /** @description Until the sign-in ends: unlocking makes it no longer. */
            readonly expiresInSeconds: number;
        };
        readonly InvitePersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Staff number: never a name, and never given to a second person.
             * @example S-1043
             */
            readonly person: string;
            /**
             * @description Given name and family name, as they are printed with a signature. Kept in the identity vault, never in the log.
             * @example Jana Nováková
             */
            readonly name: string;
            /** @description Where the person belongs. */
            readonly home: components["schemas"]["PostDto"];
        };
        readonly NamePersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Given name and family name, as they are printed with a signature. Kept in the identity vault, never in the log.
             * @example Jana Nováková
             */
            readonly name: string;
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "name-changed" | "misspelt" | "not-named-before";
        };
        readonly LinkExternalIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Issuer, as the provider writes it.
             * @example https://login.hospital.example
             */
            readonly issuer: string;
            /**
             * @description What the provider calls this person (claim sub): opaque, no name and no mail address.
             * @example 248289761001
             */
            readonly subject: string;
        };
        readonly UnlinkExternalIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "left" | "moved" | "no-longer-needed" | "given-by-mistake";
        };
        readonly GrantRoleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The role.
             * @enum {string}
             */
            readonly role: "investigator" | "collecting-physician" | "courier" | "operator" | "storage-keeper" | "qc-analyst" | "qa" | "qp" | "nurse" | "administering-physician" | "unblinded-pharmacist" | "sponsor" | "monitor" | "auditor" | "inspector" | "administrator";
            /** @description Where it counts. */
            readonly at: components["schemas"]["PostDto"];
            /**
             * Format: date-time
             * @description When it ends. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly until: string;
        };
        readonly ApproveGrantDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
        };
        readonly WithdrawRoleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "left" | "moved" | "no-longer-needed" | "given-by-mistake";
        };
        readonly RecordTrainingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Which training.
             * @example bedside-identification
             */
            readonly training: string;
            /** @description Where the record of it is kept. */
            readonly record: string;
            /**
             * Format: date-time
             * @description Until when it counts. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly validUntil: string;
        };
        readonly SuspendPersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "left" | "absent" | "investigation" | "credential-lost";
        };
        readonly ReinstatePersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Why the account may be used again. No personal data. */
            readonly evidence: string;
        };
        readonly IssueBadgeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
        };
        readonly BadgeDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @description Its number, by which it is withdrawn. */
            readonly badge: string;
            /** @description What stands in its symbol. Print it once, for this person only. */
            readonly says: string;
        };
        readonly WithdrawBadgeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "lost" | "replaced" | "no-longer-needed";
        };
        readonly PersonNameDto: {
            /** @description Null where the vault cannot say it. */
            readonly name: string | null;
            /** Format: date-time */
            readonly since: string;
        };
        readonly ExternalIdentityDto: {
            readonly link: string;
            /** @example https://login.hospital.example */
            readonly issuer: string;
            /** @description What the provider calls the person. */
            readonly subject: string;
        };
        readonly VouchingDto: {
            /** @description The password or the link that counts since then. */
            readonly wayIn: string;
            /** @example S-7 */
            readonly by: string;
            /** @enum {string} */
            readonly document: "passport" | "identity-card" | "driving-licence" | "residence-permit" | "staff-card" | "known-personally";
            /** Format: date-time */
            readonly at: string;
        };
        readonly HeldPasskeyDto: {
            /** @description Credential id. */
            readonly credential: string;
            /** Format: date-time */
            readonly since: string;
            /** @description Whether it can be on other devices of its owner, too. */
            readonly backedUp: boolean;
        };
        readonly GrantDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            readonly organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            readonly site: string;
            /**
             * @description Post.
             * @example neurology
             */
            readonly post: string;
            readonly grant: string;
            /** @example nurse */
            readonly role: string;
            readonly study: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly TrainingDto: {
            readonly training: string;
            /** Format: date-time */
            readonly validUntil: string;
            /**
             * Format: date-time
             * @description Until when somebody else answered, or answers, for its holder.
             */
            readonly bridgedUntil?: string;
        };
        readonly PersonDto: {
            readonly revision: number;
            /** @example S-1043 */
            readonly person: string;
            /** @example Jana Nováková */
            readonly name: string | null;
            /** @description Every one, the newest last: a signature is printed with that of its time. */
            readonly names: readonly components["schemas"]["PersonNameDto"][];
            readonly home: components["schemas"]["PostDto"];
            /** @enum {string} */
            readonly status: "invited" | "unvouched" | "active" | "suspended";
            /** @description They open the account, too. */
            readonly externalIdentities: readonly components["schemas"]["ExternalIdentityDto"][];
            /** @description Passwords and links that count once somebody vouches. */
            readonly unvouched: readonly string[];
            readonly vouchings: readonly components["schemas"]["VouchingDto"][];
            /** @description With which its holder signs. */
            readonly passkeys: readonly components["schemas"]["HeldPasskeyDto"][];
            readonly grants: readonly components["schemas"]["GrantDto"][];
            /** @description They wait for a second person. */
            readonly proposed: readonly components["schemas"]["GrantDto"][];
            readonly trainings: readonly components["schemas"]["TrainingDto"][];
            /**
             * @description What the roles need and does not count: QA has to record it.
             * @example [
             *       "gcp"
             *     ]
             */
            readonly missingTrainings: readonly string[];
            /** @description Sign-ins that nobody has ended. */
            readonly sessions: number;
        };
        readonly BridgeTrainingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Which training, as the refusal named it.
             * @example bedside-identification
             */
            readonly training: string;
            /**
             * @description Why nobody else can do it.
             * @enum {string}
             */
            readonly reason: "participant-waits" | "cells-expire" | "record-is-late";
            /** @description For how many hours from now. */
            readonly hours: number;
        };
        readonly SessionDto: {
            /** Format: uuid */
            readonly session: string;
            readonly at: components["schemas"]["PostDto"];
            /** @description Absent where the role needs none that is enrolled. */
            readonly device?: string;
            /** Format: date-time */
            readonly since: string;
            /**
             * Format: date-time
             * @description Whatever happens.
             */
            readonly endsAt: string;
            /**
             * Format: date-time
             * @description Absent where this instance does not know.
             */
            readonly lastUsedAt?: string;
            /** @description Whether it is the one in which this was asked. */
            readonly isThisOne: boolean;
        };
        readonly SessionsDto: {
            readonly rows: readonly components["schemas"]["SessionDto"][];
        };
        readonly RecordIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Given names. Kept in the identity vault, never in the log.
             * @example Jana Marie
             */
            readonly givenName: string;
            /**
             * @description Family name. Kept in the identity vault, never in the log.
             * @example Nováková
             */
            readonly familyName: string;
            /**
             * Format: date
             * @description Date of birth. Kept in the identity vault, never in the log.
             * @example 1961-04-30
             */
            readonly dateOfBirth: string;
            /**
             * @description Sex, as the hospital has it.
             * @enum {string}
             */
            readonly sex?: "female" | "male" | "other" | "unknown";
            /**
             * @description The number by which the hospital knows the participant. Kept in the identity vault, never in the log.
             * @example MRN 48-1234
             */
            readonly hospitalNumber: string;
        };
        readonly IdentityDto: {
            readonly givenName: string;
            readonly familyName: string;
            /** Format: date */
            readonly dateOfBirth: string;
            /** @enum {string} */
            readonly sex?: "female" | "male" | "other" | "unknown";
            readonly hospitalNumber: string;
            /** @description As a scanner read them when they were bound. */
            readonly wristbands: readonly string[];
        };
        readonly SearchIdentitiesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description What the name is needed for.
             * @enum {string}
             */
            readonly purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            /**
             * @description One name or several, in any order. Kept in the identity vault, never in the log.
             * @example Nováková
             */
            readonly name?: string;
            /**
             * Format: date
             * @description Date of birth. Kept in the identity vault, never in the log.
             * @example 1961-04-30
             */
            readonly dateOfBirth?: string;
            /**
             * @description The number of the hospital, with or without blanks. Kept in the identity vault, never in the log.
             * @example MRN 48-1234
             */
            readonly hospitalNumber?: string;
        };
        readonly FoundParticipantDto: {
            /** Format: uuid */
            readonly participant: string;
            /** @example 01-012 */
            readonly subjectNumber: string;
        };
        readonly SearchedDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @description At the site of whoever asks. */
            readonly found: readonly components["schemas"]["FoundParticipantDto"][];
        };
        readonly LookAlikesDto: {
            /** @description How many could be taken for this participant. */
            readonly count: number;
            /** @description Their subject numbers, and no names. */
            readonly subjectNumbers: readonly string[];
        };
        readonly ProposeErasureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The ground of Article 17(1) GDPR.
             * @enum {string}
             */
            readonly basis: "no-longer-needed" | "consent-withdrawn" | "objection" | "unlawful-processing" | "legal-obligation";
            /**
             * @description Where the request is filed.
             * @example DSR-2026-014
             */
            readonly evidence: string;
        };
        readonly ProposedDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @example ERASURE-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77 */
            readonly erasure: string;
        };
        readonly ApproveErasureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
        };
        readonly EnrolParticipantDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Subject number of the study.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /**
             * @description Where the participant is treated.
             * @example motol
             */
            readonly site: string;
        };
        readonly EnrolledDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /**
             * Format: uuid
             * @description The pseudonym of the participant.
             */
            readonly participant: string;
        };
        readonly RecordConsentDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Version of the signed form.
             * @example v3
             */
            readonly formVersion: string;
            /**
             * @description What shall happen to material after a withdrawal.
             * @enum {string}
             */
            readonly onWithdrawal: "return" | "destroy" | "keep";
            /**
             * Format: date-time
             * @description When it was signed, where that was not just now. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly signedAt?: string;
        };
        readonly DeclineConsentDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Version of the form that the participant was asked for.
             * @example v4
             */
            readonly formVersion: string;
        };
        readonly RegisterJourneyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The protocol.
             * @example als-msc-fresh
             */
            readonly protocol: string;
            /** @description Its version. */
            readonly protocolVersion: number;
        };
        readonly RegisteredDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /**
             * @description The name of the therapy.
             * @example CHA999926ABC123
             */
            readonly coi: string;
            /** @description Which dose of the participant it is. */
            readonly doseNumber: number;
        };
        readonly OpenStopDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why participation ends.
             * @enum {string}
             */
            readonly cause: "consent-withdrawn" | "participant-died";
            /**
             * @description What the participant wants now to become of what is left; absent: what was chosen with the consent.
             * @enum {string}
             */
            readonly material?: "return" | "destroy" | "keep";
        };
        readonly LiftStopDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The stop.
             * @example STOP-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly stop: string;
            /** @description What shows that it was never meant for this participant. No personal data. */
            readonly evidence: string;
        };
        readonly ResumeParticipationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The stop of the withdrawal.
             * @example STOP-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly stop: string;
            /**
             * @description Version of the form that was signed after the withdrawal.
             * @example v3
             */
            readonly formVersion: string;
            /**
             * @description What shall happen to material after another withdrawal.
             * @enum {string}
             */
            readonly onWithdrawal: "return" | "destroy" | "keep";
        };
        readonly StopDto: {
            readonly stop: string;
            /** @enum {string} */
            readonly cause: "consent-withdrawn" | "participant-died" | "mix-up" | "recall";
            /** @description Not every registered journey is held yet. */
            readonly open: boolean;
            /** @description Who opened it, by pseudonym. */
            readonly openedBy: string;
            /**
             * @description What the participant wants to become of what is left.
             * @enum {string}
             */
            readonly material?: "return" | "destroy" | "keep";
            /** @description Why it never belonged here, or by which consent it ended; absent while it stands. */
            readonly liftedFor?: string;
        };
        readonly TransferDto: {
            /** @example TRANSFER-1 */
            readonly transfer: string;
            /** @example motol */
            readonly from: string;
            /** @example brno */
            readonly to: string;
            /** @description Who let the participant go, by pseudonym. */
            readonly proposedBy: string;
            /** @description Nobody has taken the participant in yet. */
            readonly open: boolean;
        };
        readonly SignedConsentDto: {
            /** @example v3 */
            readonly formVersion: string;
            /** Format: date-time */
            readonly signedAt: string;
        };
        readonly ApprovalDto: {
            /** @description Who approved, by pseudonym. */
            readonly person: string;
            /** @enum {string} */
            readonly role: "qa" | "sponsor";
        };
        readonly ErasureDto: {
            readonly erasure: string;
            /** @enum {string} */
            readonly basis: "no-longer-needed" | "consent-withdrawn" | "objection" | "unlawful-processing" | "legal-obligation";
            /** @description Who asked for it, by pseudonym. */
            readonly proposedBy: string;
            /** @description Two are needed: one of QA, one of the sponsor. */
            readonly approvals: readonly components["schemas"]["ApprovalDto"][];
        };
        readonly UnblindingDto: {
            /** @example UNB-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77 */
            readonly unblinding: string;
            /** @description Who knows the arm since, by pseudonym. */
            readonly person: string;
            /**
             * @description Who has said that he knows.
             * @example [
             *       "sponsor"
             *     ]
             */
            readonly acknowledgedAs: readonly string[];
        };
        readonly ParticipantDto: {
            readonly revision: number;
            /** Format: uuid */
            readonly participant: string;
            /** @example 01-012 */
            readonly subjectNumber: string;
            /** @example motol */
            readonly site: string;
            /** @description Where the participant was treated before. */
            readonly formerSites: readonly string[];
            /** @description By their names: asked for, taken in or not. */
            readonly transfers: {
                readonly [key: string]: components["schemas"]["TransferDto"];
            };
            readonly consented: boolean;
            /**
             * @description What the last consent says of a withdrawal; absent while there is none.
             * @enum {string}
             */
            readonly onWithdrawal?: "return" | "destroy" | "keep";
            /** @description Those that count, as they were told. */
            readonly consents: readonly components["schemas"]["SignedConsentDto"][];
            /**
             * @description Was asked for, and said no to.
             * @example [
             *       "v4"
             *     ]
             */
            readonly declined: readonly string[];
            /** @description How many are bound; not which. */
            readonly wristbands: number;
            /** @description How many wait for a second person. */
            readonly proposedWristbands: number;
            /** @description How many were, and count no more. */
            readonly formerWristbands: number;
            /**
             * @description Whether the vault holds a name.
             * @enum {string}
             */
            readonly identity: "none" | "kept" | "erased";
            /** @description That were proposed, oldest first. */
            readonly erasures: readonly components["schemas"]["ErasureDto"][];
            /** @description Whether an arm is sealed; never which. */
            readonly blinded: boolean;
            /** @description Who learnt the arm in an emergency. */
            readonly unblindings: readonly components["schemas"]["UnblindingDto"][];
            /**
             * @example [
             *       "CHA999926ABC123"
             *     ]
             */
            readonly journeys: readonly string[];
            /** @description Claims that were taken and never used. */
            readonly forfeited: Record<string, never>;
            /** @description By their names: why participation ended. */
            readonly stops: {
                readonly [key: string]: components["schemas"]["StopDto"];
            };
        };
        readonly TubeAccountDto: {
            /**
             * @description The therapy.
             * @example CHA999926ABC123
             */
            readonly coi: string;
            /** @description Which dose of the participant it was made for. */
            readonly doseNumber: number;
            /** @example T1 */
            readonly tube: string;
            /** @example B1 */
            readonly batch: string;
            /** Format: date-time */
            readonly filledAt: string;
            readonly filledMicrolitres: number;
            /**
             * Format: date-time
             * @description When it came into the custody of the site where it is given.
             */
            readonly receivedAt: string | null;
            /**
             * Format: date-time
             * @description When it was thawed: from then on it is used, or wasted.
             */
            readonly thawedAt: string | null;
            /**
             * Format: date-time
             * @description When it was opened.
             */
            readonly dispensedAt: string | null;
            readonly administeredMicrolitres: number;
            /** @description The earlier therapy that it was made for, where it was banked for this one. */
            readonly assumedFrom: string | null;
            /** @description The later therapy that it was passed to: it is counted there. */
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly returnedAt: string | null;
            /** Format: date-time */
            readonly destroyedAt: string | null;
            /** @description Whole, and at the site: to be counted there with one’s own eyes. */
            readonly isOnHand: boolean;
            /** @description Whole, wherever it lies. */
            readonly isThere: boolean;
        };
        readonly BalanceDto: {
            /** @description Filled, each once: not again in a later therapy. */
            readonly filled: number;
            readonly received: number;
            readonly dispensed: number;
            readonly administered: number;
            readonly returned: number;
            readonly destroyed: number;
            /** @description Thawed, gone, and nothing of it was given. */
            readonly thawedAndWasted: number;
            readonly onHand: number;
            /** @description Filled, and neither opened nor destroyed nor there: must be zero. */
            readonly unaccounted: number;
        };
        readonly BatchBalanceDto: {
            /** @description Filled, each once: not again in a later therapy. */
            readonly filled: number;
            readonly received: number;
            readonly dispensed: number;
            readonly administered: number;
            readonly returned: number;
            readonly destroyed: number;
            /** @description Thawed, gone, and nothing of it was given. */
            readonly thawedAndWasted: number;
            readonly onHand: number;
            /** @description Filled, and neither opened nor destroyed nor there: must be zero. */
            readonly unaccounted: number;
            /**
             * @description The therapy that it was made in.
             * @example CHA999926ABC123
             */
            readonly coi: string;
            /** @example B1 */
            readonly batch: string;
        };
        readonly AccountabilityDto: {
            readonly tubes: readonly components["schemas"]["TubeAccountDto"][];
            readonly balance: components["schemas"]["BalanceDto"];
            /** @description Of each batch, as each therapy has it: a tube that was banked is counted where it went. */
            readonly batches: readonly components["schemas"]["BatchBalanceDto"][];
        };
        readonly ProposeTransferDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The site that is asked to take the participant in.
             * @example motol
             */
            readonly to: string;
            /**
             * @description Why, from a list: what is behind it is not ours.
             * @enum {string}
             */
            readonly reason: "moved-home" | "care-elsewhere" | "site-closed";
        };
        readonly AcceptTransferDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The ward of your site where the participant lies now.
             * @example neurology
             */
            readonly post: string;
        };
        readonly EndTransferDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why nothing comes of it.
             * @enum {string}
             */
            readonly because: "not-going" | "not-taken" | "wrong-participant";
        };
        readonly SealAllocationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Subject number of the participant, as on his card.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /**
             * @description The arm, as the randomisation list calls it. Sealed in the identity vault, never in the log.
             * @example arm-A
             */
            readonly arm: string;
        };
        readonly ReadAllocationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Subject number of the participant, as on his card.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /**
             * @description What the arm is needed for.
             * @enum {string}
             */
            readonly purpose: "preparation" | "safety-report" | "analysis";
        };
        readonly ArmDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /**
             * @description Compare it with the card.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /** @example arm-A */
            readonly arm: string;
        };
        readonly UnblindInEmergencyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description Subject number of the participant, as on his card.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /**
             * @description Why the treatment depends on the arm.
             * @enum {string}
             */
            readonly reason: "serious-adverse-event" | "treatment-depends-on-it" | "exposure-of-somebody-else";
            /**
             * @description `telephone` where the pharmacist has said it already: then it is not shown again.
             * @enum {string}
             */
            readonly by?: "ledger" | "telephone";
        };
        readonly UnblindedDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /**
             * @description Compare it with the card.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /** @example UNB-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77 */
            readonly unblinding: string;
            /**
             * @description Absent when told by telephone.
             * @example arm-A
             */
            readonly arm?: string;
        };
        readonly AcknowledgeUnblindingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
        };
        readonly ScanDto: {
            /**
             * @description AIM symbology identifier as the scanner reports it.
             * @example ]d2
             */
            readonly symbology: string;
            /** @description The characters of the symbol, control characters included. */
            readonly raw: string;
            /**
             * @description Why a label or a wristband was typed, with the symbology ]Z0. A second person types it as well, under /typings.
             * @enum {string}
             */
            readonly typedBecause?: "frost" | "torn" | "wet" | "scanner-broken";
            /**
             * Format: date-time
             * @description When this very symbol was scanned, by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly scannedAt?: string;
        };
        readonly HeardDto: {
            /**
             * @description Family name, as it was said. Kept in the identity vault, never in the log.
             * @example Nováková
             */
            readonly familyName: string;
            /**
             * @description Given names, as they were said. Kept in the identity vault, never in the log.
             * @example Jana Marie
             */
            readonly givenName: string;
            /**
             * Format: date
             * @description Date of birth, as it was said. Kept in the identity vault, never in the log.
             * @example 1961-04-30
             */
            readonly dateOfBirth: string;
            /**
             * @description The third identifier, where a look-alike is about: the number of the hospital, said or read from papers. Kept in the identity vault, never in the log.
             * @example MRN 48-1234
             */
            readonly hospitalNumber?: string;
        };
        readonly ReplacementCheckDto: {
            /**
             * @description The subject number as the second person says it.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /**
             * @description The second person, by pseudonym.
             * @example nurse-2
             */
            readonly witness: string;
        };
        readonly BindWristbandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The wristband on the arm. */
            readonly wristband: components["schemas"]["ScanDto"];
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            readonly identity?: "spoken" | "proxy" | "communication-aid" | "photo";
            /**
             * @description What whoever speaks for the person, or helps, is to them. Never who.
             * @enum {string}
             */
            readonly proxy?: "spouse-or-partner" | "parent" | "child" | "sibling" | "other-relative" | "legal-guardian" | "carer";
            /** @description What was heard: compared with the vault, and kept nowhere. */
            readonly heard?: components["schemas"]["HeardDto"];
            /**
             * @description The stay in hospital for which it is bound.
             * @example ENC-2026-0412
             */
            readonly encounter?: string;
            /**
             * Format: date-time
             * @description When it ends at the latest. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly expiresAt?: string;
            /** @description Needed when another one is or was bound, and the vault does not know the participant. */
            readonly check?: components["schemas"]["ReplacementCheckDto"];
        };
        readonly ConfirmWristbandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The wristband on the arm. */
            readonly wristband: components["schemas"]["ScanDto"];
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            readonly identity?: "spoken" | "proxy" | "communication-aid" | "photo";
            /**
             * @description What whoever speaks for the person, or helps, is to them. Never who.
             * @enum {string}
             */
            readonly proxy?: "spouse-or-partner" | "parent" | "child" | "sibling" | "other-relative" | "legal-guardian" | "carer";
            /** @description What was heard: compared with the vault, and kept nowhere. */
            readonly heard?: components["schemas"]["HeardDto"];
        };
        readonly UnbindWristbandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The wristband; absent when it is gone, then none counts any more. */
            readonly wristband?: components["schemas"]["ScanDto"];
            /**
             * @description Why it does not count any more.
             * @enum {string}
             */
            readonly reason: "torn" | "cut-off" | "lost" | "wrong-person";
        };
        readonly EndEncounterDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The stay that ends; absent: whichever it is.
             * @example ENC-2026-0412
             */
            readonly encounter?: string;
            /**
             * @description How it ends.
             * @enum {string}
             */
            readonly reason: "discharged" | "transferred";
        };
        readonly PublishProtocolDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /** @description The protocol: see protocols/als-msc-fresh.json. */
            readonly definition: Record<string, never>;
        };
        readonly PublishedVersionDto: {
            /** @description As it was published. */
            readonly definition: Record<string, never>;
            /** @description SHA-256 of its canonical bytes. */
            readonly sha256: string;
            /**
             * @description Who approved it.
             * @example P-011
             */
            readonly publishedBy: string;
        };
        readonly PublishedDto: {
            /** @example als-msc-fresh */
            readonly protocol: string;
            readonly versions: readonly components["schemas"]["PublishedVersionDto"][];
        };
        readonly ProtocolChangeDto: {
            /**
             * @description Where; lists stand by names.
             * @example /tests/sterility/neededFor
             */
            readonly at: string;
            /** @description What the older version says; left out where it says nothing. */
            readonly from?: string | number | boolean;
            /** @description What the newer version says; left out where it says nothing. */
            readonly to?: string | number | boolean;
            /**
             * @description Stricter, looser, other without being either, or nothing that the product is asked.
             * @enum {string}
             */
            readonly direction: "tightens" | "loosens" | "changes" | "neither";
        };
        readonly EarlierExpiryDto: {
            /** @example T1 */
            readonly item: string;
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly to: string;
        };
        readonly StoppedUnitDto: {
            /** @example T1 */
            readonly item: string;
            /** @enum {string} */
            readonly because: "expired" | "expires-earlier" | "too-long-in-the-warm" | "result-fails" | "stage-missing";
        };
        readonly MigrationRowDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @description Where the participant is treated. */
            readonly site: string;
            /** @description The version that it is on. */
            readonly version: number;
            readonly changes: readonly components["schemas"]["ProtocolChangeDto"][];
            /** @description What lasts less long from then on. */
            readonly expiries: readonly components["schemas"]["EarlierExpiryDto"][];
            /** @description What is released now, and would be held and given to nobody. */
            readonly stops: readonly components["schemas"]["StoppedUnitDto"][];
        };
        readonly MigrationsPageDto: {
            readonly rows: readonly components["schemas"]["MigrationRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly MigrateProtocolDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The protocol of the therapy.
             * @example als-msc-fresh
             */
            readonly protocol: string;
            /** @description The version that it moves to. */
            readonly version: number;
            /** @description Every change, as the list of migrations shows it. */
            readonly changes: readonly components["schemas"]["ProtocolChangeDto"][];
            /**
             * @description Every released unit that nobody is given any more; left out where there is none.
             * @example [
             *       "T1"
             *     ]
             */
            readonly stops?: readonly string[];
        };
        readonly PrintLabelsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description What the labels are for.
             * @enum {string}
             */
            readonly kind: "starting-material" | "vessel" | "harvest" | "tube" | "sample" | "syringe";
            /** @description How many. */
            readonly count: number;
            /**
             * @description The printer.
             * @example printer-2
             */
            readonly printer: string;
            /** @description Lot of the blank labels, where the house keeps account of them. */
            readonly stock?: components["schemas"]["ScanDto"];
            /** @description The participant's wristband: needed for a collection label. */
            readonly wristband?: components["schemas"]["ScanDto"];
        };
        readonly InfectionWarningsDto: {
            /** @description Print the sign of biological hazard. */
            readonly biohazard: boolean;
            /**
             * @description Word for word: 21 CFR 1271.90(c).
             * @example [
             *       "WARNING: Reactive test results for HBsAg"
             *     ]
             */
            readonly texts: readonly string[];
        };
        readonly PrintedLabelDto: {
            /** @example T2 */
            readonly item: string;
            /** @description Which printing of it this is. */
            readonly instance: number;
            /** @example 09512345000016.A999926YD6JZQT2.1 */
            readonly label: string;
            /** @example ]d2 */
            readonly symbology: string;
            /** @description What the symbol holds, control characters included. */
            readonly raw: string;
            /** @description The line that people read. */
            readonly text: string;
            /**
             * @description What must stand beside the symbol: the product is out of specification.
             * @example RELEASED AS AN EXCEPTION — out of specification: viability 68 % (limit: at least 80 %)
             */
            readonly exceptional?: string;
            /** @description What must stand beside the symbol of infections. */
            readonly infection?: components["schemas"]["InfectionWarningsDto"];
            /**
             * @description The line that people type when the symbol cannot be scanned, its check digits last.
             * @example 09512345000016 A999926YD6JZQT2.1 26
             */
            readonly typed: string;
        };
        readonly PrintedDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            readonly labels: readonly components["schemas"]["PrintedLabelDto"][];
        };
        readonly ReprintLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The item.
             * @example T2
             */
            readonly item: string;
            /**
             * @description The printer.
             * @example printer-2
             */
            readonly printer: string;
            /** @description Lot of the blank labels, where the house keeps account of them. */
            readonly stock?: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
            /** @description The participant's wristband: needed for a collection label that is not used yet. */
            readonly wristband?: components["schemas"]["ScanDto"];
        };
        readonly ApplyLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label on the container. */
            readonly label: components["schemas"]["ScanDto"];
            /** @description The label underneath: of the earlier dose that a banked tube was made for. Scanned in the same moment. */
            readonly over?: components["schemas"]["ScanDto"];
            /**
             * @description Who saw the new label go over the old one, by pseudonym.
             * @example keeper-2
             */
            readonly witness?: string;
        };
        readonly VerifyLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label on the container. */
            readonly container: components["schemas"]["ScanDto"];
            /** @description The participant's wristband. */
            readonly wristband: components["schemas"]["ScanDto"];
        };
        readonly VoidLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label on the container. */
            readonly label: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly DestroyLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label on the container. */
            readonly label: components["schemas"]["ScanDto"];
            /**
             * @description Who saw it destroyed, by pseudonym.
             * @example qa-1
             */
            readonly witness: string;
        };
        readonly RemnantDto: {
            /** @description What can still be read of the old label, as it stands there. */
            readonly reads: string;
            /** @description The box in which the container lies. */
            readonly box: components["schemas"]["ScanDto"];
            /**
             * @description The position in which it lies.
             * @example A1
             */
            readonly position: string;
        };
        readonly ConfirmRelabellingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The new label, on the container. */
            readonly label: components["schemas"]["ScanDto"];
            /** @description The old label: scanned, or typed by two people. */
            readonly old?: components["schemas"]["ScanDto"];
            /** @description What is left of the old label, where it can be neither scanned nor typed. */
            readonly remnant?: components["schemas"]["RemnantDto"];
            /**
             * @description The number under which it lay as unidentified material.
             * @example MAT-1F3A5C7E9B0D
             */
            readonly material?: string;
        };
        readonly WriteOffLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The item.
             * @example T2
             */
            readonly item: string;
            /** @description Which of its labels: 1 for the first that was printed. */
            readonly instance: number;
            /** @description Why nobody can destroy it, and why nobody can use it. No personal data. */
            readonly evidence: string;
        };
        readonly CompareLabelPiecesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label on the container. */
            readonly container: components["schemas"]["ScanDto"];
            /** @description The part of it on the record. */
            readonly partial: components["schemas"]["ScanDto"];
            /** @description The one on the cassette or the wrapping. */
            readonly outer?: components["schemas"]["ScanDto"];
        };
        readonly RecordDoubledLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label that was seen twice. */
            readonly label: components["schemas"]["ScanDto"];
            /** @description Another label on what the second piece stood on, if there is one. */
            readonly alsoOn?: components["schemas"]["ScanDto"];
        };
        readonly DestroyCopyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label of which there were two. */
            readonly label: components["schemas"]["ScanDto"];
            /**
             * @description Who saw the copy destroyed, by pseudonym.
             * @example qa-1
             */
            readonly witness: string;
        };
        readonly RecordMissingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The item.
             * @example T2
             */
            readonly item: string;
            /** @description Where it should be, and where it was looked for. No personal data. */
            readonly reason: string;
        };
        readonly BoxPositionDto: {
            /** @description The box. */
            readonly box: components["schemas"]["ScanDto"];
            /**
             * @description The position in the box.
             * @example A1
             */
            readonly position: string;
        };
        readonly FindMaterialDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description What it looks like.
             * @enum {string}
             */
            readonly shape: "tube" | "bag" | "vessel" | "syringe" | "other";
            /** @description What can be seen: colour of the cap, volume, what is left of a label. No personal data. */
            readonly description: string;
            /** @description Where it lies in a box. Leave it there: its place may say what it is. */
            readonly at?: components["schemas"]["BoxPositionDto"];
            /**
             * @description Where it is kept from now on, away from everything that is used.
             * @example quarantine-1
             */
            readonly quarantine: string;
        };
        readonly MoveMaterialDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Where it is kept from now on.
             * @example quarantine-2
             */
            readonly quarantine: string;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly SurveyedTubeDto: {
            /**
             * @description The position.
             * @example A1
             */
            readonly position: string;
            /** @description The tube that lies there, scanned. */
            readonly tube: components["schemas"]["ScanDto"];
        };
        readonly SurveyBoxDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The box. */
            readonly box: components["schemas"]["ScanDto"];
            /** @description Every tube with a label, scanned where it lies. */
            readonly scanned: readonly components["schemas"]["SurveyedTubeDto"][];
            /**
             * @description Every position in which something lies without a label.
             * @example [
             *       "B3"
             *     ]
             */
            readonly unlabelled: readonly string[];
        };
        readonly RecordIdentityTestDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Whose reference its cells were compared with.
             * @example P-7Q2K
             */
            readonly participant: string;
            /**
             * @description How.
             * @enum {string}
             */
            readonly method: "STR" | "HLA";
            /**
             * @description The number of the report.
             * @example STR-2026-7
             */
            readonly report: string;
            /**
             * @description SHA-256 of the report.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly reportSha256: string;
            /** @description The cells are of this participant. */
            readonly matches: boolean;
        };
        readonly RecordSealedContainerDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The number on the closed container or its seal.
             * @example SEAL-7
             */
            readonly container: string;
            /**
             * @description SHA-256 of the document that came with it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly documentSha256: string;
            /**
             * @description The therapy that the document names.
             * @example CHA999926ABC123
             */
            readonly coi: string;
            /**
             * @description The item that the document names.
             * @example T2
             */
            readonly item: string;
        };
        readonly ResolveIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The therapy that it belongs to.
             * @example CHA999926ABC123
             */
            readonly coi: string;
            /**
             * @description The item that it is.
             * @example T2
             */
            readonly item: string;
            /**
             * @description What shows it; two people have recorded it.
             * @enum {string}
             */
            readonly evidence: "position-by-exclusion" | "identity-test" | "sealed-container";
            /** @description Why that is enough. No personal data. */
            readonly reason: string;
        };
        readonly AgreeToMaterialDisposalDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly DisposeMaterialDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
            /**
             * @description How.
             * @enum {string}
             */
            readonly method: "incineration" | "autoclave";
            /**
             * @description Who saw it, by pseudonym.
             * @example keeper-2
             */
            readonly witness: string;
        };
        readonly UnitDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example T2 */
            readonly item: string;
        };
        readonly FoundInBoxDto: {
            /** @example 9512345BOX1 */
            readonly box: string;
            /** @example B3 */
            readonly position: string;
            /** @description What the map said lies there. */
            readonly occupant: components["schemas"]["UnitDto"] | null;
        };
        readonly MaterialDto: {
            /** @example MAT-1F3A5C7E9B0D */
            readonly material: string;
            readonly revision: number;
            /** @example tube */
            readonly shape: string;
            readonly description: string;
            /** Format: date-time */
            readonly foundAt: string;
            readonly position: components["schemas"]["FoundInBoxDto"] | null;
            /** @description Whether it still lies there. */
            readonly inItsPosition: boolean;
            /** @example quarantine-1 */
            readonly quarantine: string;
            readonly custodian: components["schemas"]["PostDto"];
            /** @description People who have surveyed a box for it. */
            readonly surveys: number;
            /** @description People who have recorded a test of its cells. */
            readonly tests: number;
            /** @description People who have recorded what it was packed in. */
            readonly containers: number;
            /** @enum {string} */
            readonly status: "quarantine" | "resolved" | "disposed";
            /** @description What it turned out to be. */
            readonly resolvedAs: components["schemas"]["UnitDto"] | null;
        };
        readonly ClearPrinterDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description What was done with the labels that were left. No personal data. */
            readonly reason: string;
        };
        readonly RecordAspirationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label of the container. */
            readonly container: components["schemas"]["ScanDto"];
            /** @description The participant's wristband. */
            readonly wristband: components["schemas"]["ScanDto"];
            /** @description The ISBT 128 donation number on the same container. */
            readonly din: components["schemas"]["ScanDto"];
            /** @description Volume in microlitres. */
            readonly volumeMicrolitres: number;
            /**
             * @description Where it was aspirated, as the protocol names it.
             * @example left-iliac-crest
             */
            readonly aspirationSite: string;
            /**
             * @description Lot of the anticoagulant.
             * @example HEP-26-04
             */
            readonly anticoagulantLot: string;
        };
        readonly RecordExpansionFailureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly cause: "no-growth" | "contamination" | "senescence" | "vessel-lost";
        };
        readonly IsolateCellsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The workstation. */
            readonly bench: components["schemas"]["ScanDto"];
            /** @description The starting material. */
            readonly from: components["schemas"]["ScanDto"];
            /** @description The vessels, each scanned. */
            readonly into: readonly components["schemas"]["ScanDto"][];
            /** @description How many vessels stand there. */
            readonly declaredVessels: number;
            /** @description Nucleated cells, in whole cells. */
            readonly nucleatedCells: number;
            /**
             * @description Viability in percent.
             * @example 94.5
             */
            readonly viabilityPercent: string;
            /** @description Growing area of all vessels together, in square centimetres. */
            readonly areaSquareCentimetres: number;
            /** @description Lot of the medium. */
            readonly medium: components["schemas"]["ScanDto"];
            /** @description Lot of the supplement. */
            readonly supplement: components["schemas"]["ScanDto"];
            /** @description Lot of the vessels that are seeded, where the house keeps account of them. */
            readonly vesselLot?: components["schemas"]["ScanDto"];
        };
        readonly ChangeMediumDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The workstation. */
            readonly bench: components["schemas"]["ScanDto"];
            /** @description The vessels. */
            readonly vessels: readonly components["schemas"]["ScanDto"][];
            /** @description Lot of the medium. */
            readonly medium: components["schemas"]["ScanDto"];
            /** @description Confluence in percent. */
            readonly confluencePercent: number;
        };
        readonly CellCountDto: {
            /** @description Viable cells, in whole cells and never in millions. */
            readonly viableCells: number;
            /**
             * @description Viability in percent.
             * @example 94.5
             */
            readonly viabilityPercent: string;
        };
        readonly PassageCellsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The workstation. */
            readonly bench: components["schemas"]["ScanDto"];
            /** @description The vessels that are emptied. */
            readonly from: readonly components["schemas"]["ScanDto"][];
            /** @description The vessels that are seeded, each scanned. */
            readonly into: readonly components["schemas"]["ScanDto"][];
            /** @description How many new vessels stand there. */
            readonly declaredVessels: number;
            /** @description The count. */
            readonly count: components["schemas"]["CellCountDto"];
            /** @description Growing area of the emptied vessels together, in square centimetres. */
            readonly areaSquareCentimetres: number;
            /** @description Lot of the detachment reagent. */
            readonly reagent: components["schemas"]["ScanDto"];
            /** @description Lot of the vessels that are seeded, where the house keeps account of them. */
            readonly vesselLot?: components["schemas"]["ScanDto"];
        };
        readonly DiscardVesselDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The vessel. */
            readonly vessel: components["schemas"]["ScanDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly cause: "broken" | "contaminated" | "surplus";
        };
        readonly HarvestCellsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The workstation. */
            readonly bench: components["schemas"]["ScanDto"];
            /** @description The vessels that are harvested. */
            readonly from: readonly components["schemas"]["ScanDto"][];
            /** @description The container of the harvest. */
            readonly into: components["schemas"]["ScanDto"];
            /** @description The count. */
            readonly count: components["schemas"]["CellCountDto"];
            /** @description Lot of the detachment reagent. */
            readonly reagent?: components["schemas"]["ScanDto"];
        };
        readonly FillTubesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The workstation. */
            readonly bench: components["schemas"]["ScanDto"];
            /** @description The harvest. */
            readonly from: components["schemas"]["ScanDto"];
            /** @description The tubes, each scanned. */
            readonly tubes: readonly components["schemas"]["ScanDto"][];
            /** @description How many tubes stand there. */
            readonly declaredTubes: number;
            /** @description Volume of each tube, in microlitres. */
            readonly volumeMicrolitres: number;
            /** @description Viable cells in each tube, in whole cells. */
            readonly cellsPerTube: number;
            /** @description Lot of the diluent. */
            readonly diluent: components["schemas"]["ScanDto"];
            /** @description Lot of the tubes, where the house keeps account of them. */
            readonly tubeLot?: components["schemas"]["ScanDto"];
        };
        readonly PackUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The units that go in, each scanned. */
            readonly units: readonly components["schemas"]["ScanDto"][];
            /**
             * @description Which way.
             * @enum {string}
             */
            readonly leg: "startingMaterial" | "product" | "return";
            /** @description Where it is sent. */
            readonly destination: components["schemas"]["PostDto"];
            /** @description The shipper. */
            readonly shipper: components["schemas"]["ScanDto"];
            /** @description The logger that travels with it. */
            readonly logger: components["schemas"]["ScanDto"];
        };
        readonly SealPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal that is put on. */
            readonly seal: components["schemas"]["ScanDto"];
        };
        readonly DepartPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            readonly seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            readonly logger: components["schemas"]["ScanDto"];
            /** @description Where it is driven, when that is not where it was sent: back, for one. */
            readonly destination?: components["schemas"]["PostDto"];
        };
        readonly RerouteDestinationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Where it goes from now on. */
            readonly destination: components["schemas"]["PostDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly ChangeDriverDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /**
             * @description The person who drove so far.
             * @example courier-1
             */
            readonly from: string;
        };
        readonly OpenEnRouteDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /**
             * @description Why it was opened.
             * @enum {string}
             */
            readonly cause: "customs" | "refill-coolant" | "inspection";
            /**
             * @description Who saw it, by pseudonym.
             * @example customs-officer
             */
            readonly witness: string;
            /** @description The seal that was put on afterwards. */
            readonly newSeal: components["schemas"]["ScanDto"];
        };
        readonly ReceivePackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            readonly seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            readonly logger: components["schemas"]["ScanDto"];
            /** @description What the logger shows now, in thousandths of a degree Celsius. */
            readonly temperatureMilliCelsius: number;
            /** @description The package is undamaged. */
            readonly intact: boolean;
        };
        readonly OpenPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            readonly seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            readonly logger: components["schemas"]["ScanDto"];
        };
        readonly UnpackUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The units that came out, each scanned; none when it was empty. */
            readonly units: readonly components["schemas"]["ScanDto"][];
        };
        readonly ReadingDto: {
            /**
             * Format: date-time
             * @description When. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly at: string;
            /** @description In thousandths of a degree Celsius. */
            readonly milliCelsius: number;
        };
        readonly IngestLoggerDataDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The logger whose file this is. */
            readonly logger: components["schemas"]["ScanDto"];
            /**
             * @description SHA-256 of the logger's own file.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly fileSha256: string;
            /** @description Its readings; none when it kept none, which holds the package. */
            readonly readings: readonly components["schemas"]["ReadingDto"][];
        };
        readonly OfferHandoffDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            readonly seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            readonly logger: components["schemas"]["ScanDto"];
            /** @description The post that shall take it. */
            readonly to: components["schemas"]["PostDto"];
        };
        readonly AcceptHandoffDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            readonly seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            readonly logger: components["schemas"]["ScanDto"];
        };
        readonly RefuseHandoffDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            readonly reason: "seal-broken" | "seal-differs" | "wrong-package" | "temperature" | "damaged" | "paperwork" | "cannot-take";
        };
        readonly WithReasonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly TakeOverDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /**
             * @description Why the other side takes no part.
             * @enum {string}
             */
            readonly reason: "nobody-there" | "nobody-answers" | "no-signal" | "cells-in-danger";
            /**
             * @description A second person who was there; without one, QA asks.
             * @example nurse-2
             */
            readonly witness?: string;
        };
        readonly OfferUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The units, each scanned by whoever gives them. */
            readonly units: readonly components["schemas"]["ScanDto"][];
            /** @description The post of the same site that shall take them. */
            readonly to: components["schemas"]["PostDto"];
        };
        readonly AcceptUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The units, each scanned by whoever takes them. */
            readonly units: readonly components["schemas"]["ScanDto"][];
        };
        readonly UnstaffedPostDto: {
            /**
             * @description The site.
             * @example motol
             */
            readonly site: string;
            /**
             * @description The locker, airline or customs, as QA has declared it.
             * @example locker-3
             */
            readonly post: string;
        };
        readonly ProofDto: {
            /**
             * @description What proves it.
             * @enum {string}
             */
            readonly kind: "locker-code" | "waybill" | "receipt";
            /**
             * @description Of the code or the number: the ledger keeps neither.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly sha256: string;
        };
        readonly DepositPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            readonly seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            readonly logger: components["schemas"]["ScanDto"];
            /** @description Where nobody stands. */
            readonly at: components["schemas"]["UnstaffedPostDto"];
            /** @description The post that shall fetch it. */
            readonly for: components["schemas"]["PostDto"];
            /** @description The code or the waybill under which it was left. */
            readonly proof: components["schemas"]["ProofDto"];
            /**
             * @description Of a photograph.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly photoSha256?: string;
        };
        readonly CollectPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            readonly seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            readonly logger: components["schemas"]["ScanDto"];
            /** @description Where it is fetched. */
            readonly at: components["schemas"]["UnstaffedPostDto"];
            /** @description The code or the waybill under which it was left. */
            readonly proof: components["schemas"]["ProofDto"];
        };
        readonly ReportNotFoundDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description Where it should have been. */
            readonly at: components["schemas"]["UnstaffedPostDto"];
        };
        readonly IssueCourierPassDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The SSCC of the package. */
            readonly package: components["schemas"]["ScanDto"];
            /** @description The post of the organisation that carries it. */
            readonly to: components["schemas"]["PostDto"];
            /** @description For how many hours the pass counts. */
            readonly hours: number;
        };
        readonly IssuedPassDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @example CHA999926ABC123-1 */
            readonly pass: string;
            /**
             * @description What the QR code holds. Show it to this courier only; it is told once.
             * @example SELFSAME-PASS:1:3dc0eaa6:CHA999926ABC123-1:Yp0…
             */
            readonly code: string;
            /** Format: date-time */
            readonly validUntil: string;
        };
        readonly RevokeCourierPassDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly PassHolderDto: {
            /** @example Ferdinand Canary */
            readonly name: string;
            /** @example +420 777 000 111 */
            readonly telephone: string;
        };
        readonly RedeemCourierPassDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * Format: password
             * @description What was read from the code of the pass.
             */
            readonly code: string;
            /**
             * Format: password
             * @description First and last name of whoever carries the package. Kept apart from the log.
             */
            readonly name: string;
            /**
             * Format: password
             * @description A number on which he can be reached on the way. Kept apart from the log.
             */
            readonly telephone: string;
        };
        readonly RedeemedPassDto: {
            /** Format: uuid */
            readonly commandId: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            /** @description Revision of the newest event of this command. */
            readonly revision: number;
            readonly events: readonly components["schemas"]["AnswerEventDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            readonly position?: string;
            /** @description The command had been decided before; nothing was done now. */
            readonly repeated: boolean;
            /** @description Bearer token, for this package only. */
            readonly token: string;
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example 395123450000000017 */
            readonly sscc: string;
            readonly at: components["schemas"]["PostDto"];
            /** Format: date-time */
            readonly validUntil: string;
        };
        readonly InstructionInForceDto: {
            /** @example WI-THAW-MSC */
            readonly id: string;
            readonly version: number;
            /** @description SHA-256 of the document, which is kept elsewhere. */
            readonly sha256: string;
        };
        readonly StepOfPreparationDto: {
            /** @enum {string} */
            readonly step: "thaw" | "viability" | "wash" | "dilute" | "mix" | "use";
            /** @description Its limits, as the protocol has them. */
            readonly limits: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was done; null where nobody has said so, or where it is not recorded.
             */
            readonly doneAt: string | null;
        };
        readonly WarmMinutesDto: {
            /** @description Over all retrievals and exposures together. */
            readonly used: number;
            readonly allowed: number;
            /** @description Never less than nothing. */
            readonly left: number;
            /**
             * Format: date-time
             * @description When they are used up; null while it lies in the cold.
             */
            readonly until: string | null;
        };
        readonly UnitPreparationDto: {
            /** @example T1 */
            readonly item: string;
            readonly instruction: components["schemas"]["InstructionInForceDto"] | null;
            /** @description In the order of the instruction. */
            readonly steps: readonly components["schemas"]["StepOfPreparationDto"][];
            /** @description Null where nothing is frozen, and from the thaw on. */
            readonly outOfStorage: components["schemas"]["WarmMinutesDto"] | null;
            /**
             * Format: date-time
             * @description The first of all its clocks to run out.
             */
            readonly useBy: string | null;
        };
        readonly EndThawDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
            /** @description How warm the bath was, in thousandths of a degree. */
            readonly milliCelsius: number;
            /** @description How many minutes the unit was in it, by the clock of the bath. */
            readonly minutes: number;
        };
        readonly QuotedInstructionDto: {
            /**
             * @description What it is called.
             * @example WI-THAW-MSC
             */
            readonly id: string;
            /** @description Its version. */
            readonly version: number;
        };
        readonly ReconstituteUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
            /** @description The instruction that is followed. */
            readonly instruction: components["schemas"]["QuotedInstructionDto"];
            /** @description Lot of what it is washed with, where the instruction says so. */
            readonly wash?: components["schemas"]["ScanDto"];
            /** @description Lot of the diluent, where the instruction says so. */
            readonly diluent?: components["schemas"]["ScanDto"];
            /** @description Volume in the container afterwards, in microlitres. */
            readonly volumeMicrolitres: number;
            /**
             * @description Living cells after the thaw, in percent with one decimal, where the instruction has them counted.
             * @example 88.5
             */
            readonly viabilityPercent?: string;
            /**
             * @description Who reads bottle, lot and volume beside it, by pseudonym.
             * @example nurse-2
             */
            readonly checkedBy: string;
        };
        readonly SealTubeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
        };
        readonly TestSealDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
            /**
             * @description How it was tested.
             * @enum {string}
             */
            readonly method: "visual" | "dye-ingress" | "pressure-decay";
            /** @description The seal is tight. */
            readonly tight: boolean;
        };
        readonly FreezeTubesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tubes. */
            readonly tubes: readonly components["schemas"]["ScanDto"][];
            /** @description The controlled-rate freezer. */
            readonly freezer: components["schemas"]["ScanDto"];
            /**
             * @description The program that it ran.
             * @example one-degree-a-minute
             */
            readonly program: string;
            /**
             * @description SHA-256 of the run's trace.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly traceSha256: string;
        };
        readonly ThawUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
            /** @description The instruction that is followed, where the protocol of the product names one. */
            readonly instruction?: components["schemas"]["QuotedInstructionDto"];
            /** @description The thawing bath. */
            readonly bath: components["schemas"]["ScanDto"];
            /** @description Lot of the diluent, where the instruction of the product asks for one. */
            readonly diluent?: components["schemas"]["ScanDto"];
        };
        readonly PutAwayUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The box. */
            readonly box: components["schemas"]["ScanDto"];
            /**
             * @description The position in the box.
             * @example A1
             */
            readonly position: string;
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
        };
        readonly MoveUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it left its old position, by the clock of the device: its minutes in the warm count from then. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The box. */
            readonly box: components["schemas"]["ScanDto"];
            /**
             * @description The position in the box.
             * @example A1
             */
            readonly position: string;
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
        };
        readonly RetrieveUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The box. */
            readonly box: components["schemas"]["ScanDto"];
            /**
             * @description The position in the box.
             * @example A1
             */
            readonly position: string;
            /**
             * @description The tube or retained sample that is wanted.
             * @example T2
             */
            readonly wanted: string;
            /** @description The tube that the position really holds. */
            readonly found: components["schemas"]["ScanDto"];
        };
        readonly ReturnUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The unit. */
            readonly unit: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly AuthoriseDestructionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description Whole tubes of the product that are there, as the therapy calls them.
             * @example [
             *       "T2"
             *     ]
             */
            readonly items: readonly string[];
            /** @description Why. No personal data. */
            readonly reason: string;
            /**
             * @description The number of the sponsor's own paper.
             * @example SP-2026-017
             */
            readonly reference: string;
        };
        readonly ConsentToDisposalDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The unit. */
            readonly unit: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly DisposeUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The unit. */
            readonly unit: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
            /**
             * @description How.
             * @enum {string}
             */
            readonly method: "incineration" | "autoclave";
            /**
             * @description Who saw it, by pseudonym.
             * @example qa-1
             */
            readonly witness: string;
        };
        readonly AssignToEpisodeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The banked tube, as its therapy calls it.
             * @example T2
             */
            readonly item: string;
            /**
             * @description The later therapy of the same participant.
             * @example CHA999926ABC124
             */
            readonly to: string;
            /** @description Why this unit, and why now. No personal data. */
            readonly reason: string;
        };
        readonly TakeSampleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The label of the sample. */
            readonly sample: components["schemas"]["ScanDto"];
            /** @description What it is taken from. */
            readonly from: components["schemas"]["ScanDto"];
            /**
             * @description The tests for which it is taken.
             * @example [
             *       "sterility"
             *     ]
             */
            readonly tests: readonly string[];
            /** @description Volume in microlitres. */
            readonly volumeMicrolitres: number;
        };
        readonly MeasuredDto: {
            /**
             * @description Exactly, or below or above what the method can tell.
             * @enum {string}
             */
            readonly operator: "=" | "<" | ">";
            /** @description A decimal number, or a word such as no-growth. */
            readonly value: string;
            /** @description The unit of the protocol. */
            readonly unit: string;
        };
        readonly RecordResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The sample. */
            readonly sample: components["schemas"]["ScanDto"];
            /**
             * @description The test.
             * @example sterility
             */
            readonly test: string;
            /** @description What was measured, keyed by this person. */
            readonly measured: components["schemas"]["MeasuredDto"];
            /**
             * @description The method.
             * @example Ph.Eur.2.6.27
             */
            readonly method: string;
            /**
             * @description The instrument.
             * @example incubator-2
             */
            readonly instrument: string;
            /**
             * @description SHA-256 of the raw data.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly rawDataSha256: string;
        };
        readonly ReviewResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The sample. */
            readonly sample: components["schemas"]["ScanDto"];
            /**
             * @description The test.
             * @example sterility
             */
            readonly test: string;
            /** @description What was measured, keyed by this person. */
            readonly measured: components["schemas"]["MeasuredDto"];
        };
        readonly VerifyEntryDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The event whose entry is keyed again.
             * @example 0b1f2a34-0a5c-5d1e-8f00-112233445566
             */
            readonly eventId: string;
            /**
             * @description The field of its data.
             * @example count.viableCells
             */
            readonly field: string;
            /** @description The same number, keyed by this person from the source. */
            readonly value: number;
        };
        readonly ReviewSeenDto: {
            /** @description Revision of the review. */
            readonly revision: number;
            /**
             * @description Its SHA-256.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly sha256: string;
        };
        readonly CertifyBatchDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The batch.
             * @example B1
             */
            readonly batch: string;
            /**
             * @description The stage.
             * @enum {string}
             */
            readonly stage: "conditional" | "final";
            /** @description The review that it rests on. */
            readonly reviewed?: components["schemas"]["ReviewSeenDto"];
        };
        readonly RejectBatchDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The batch.
             * @example B1
             */
            readonly batch: string;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly HoldScopeDto: {
            /**
             * @description What is held.
             * @enum {string}
             */
            readonly kind: "unit" | "batch" | "package" | "journey";
            /**
             * @description The unit, batch or SSCC; left out for the journey.
             * @example T2
             */
            readonly of?: string;
        };
        readonly PlaceHoldDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description What is held. */
            readonly scope: components["schemas"]["HoldScopeDto"];
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly ResolveHoldDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The hold.
             * @example HOLD-1
             */
            readonly hold: string;
            /**
             * @description What becomes of it.
             * @enum {string}
             */
            readonly disposition: "lifted" | "rejected";
            /** @description On what evidence. No personal data. */
            readonly evidence: string;
        };
        readonly CorrectEventDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The event.
             * @example 0b1f2a34-0a5c-5d1e-8f00-112233445566
             */
            readonly eventId: string;
            /**
             * @description The field of its data.
             * @example measured.value
             */
            readonly field: string;
            /** @description The value that stands there now. */
            readonly from: string | number | boolean;
            /** @description The value that should stand there. */
            readonly to: string | number | boolean;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly RecordFollowUpDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The visit. */
            readonly visit: string;
            /**
             * @description Reference of an adverse event report.
             * @example SAE-2026-004
             */
            readonly adverseEventReference?: string;
        };
        readonly AcknowledgeLateResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The batch.
             * @example B1
             */
            readonly batch: string;
            /**
             * @description The test.
             * @example sterility
             */
            readonly test: string;
            /**
             * @description The plate of the clean room, with its bench.
             * @example 9512345BENCH1/P-0107
             */
            readonly plate?: string;
        };
        readonly SerologyFindingsDto: {
            /**
             * @description What was reported of HIV 1 and 2.
             * @enum {string}
             */
            readonly hiv?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of HBsAg.
             * @enum {string}
             */
            readonly hbsag?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of antibodies to HBc.
             * @enum {string}
             */
            readonly antiHbc?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of antibodies to HCV.
             * @enum {string}
             */
            readonly antiHcv?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of Treponema pallidum.
             * @enum {string}
             */
            readonly syphilis?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of HTLV I and II.
             * @enum {string}
             */
            readonly htlv?: "negative" | "reactive" | "not-evaluated";
        };
        readonly RecordSerologyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The day on which the blood was drawn.
             * @example 2026-03-02
             */
            readonly sampledOn: string;
            /**
             * @description The laboratory.
             * @example lab-12
             */
            readonly laboratory: string;
            /**
             * @description The number of the laboratory's report.
             * @example SER-26-0815
             */
            readonly report: string;
            /** @description What was reported, marker by marker; at least one. */
            readonly findings: components["schemas"]["SerologyFindingsDto"];
        };
        readonly WaitingDto: {
            /** @example DEVIATIONS_OPEN */
            readonly code: string;
            /** @description In words. */
            readonly title: string;
            readonly facts: {
                readonly [key: string]: unknown;
            };
        };
        readonly WaitsDto: {
            readonly conditional: readonly components["schemas"]["WaitingDto"][];
            readonly final: readonly components["schemas"]["WaitingDto"][];
        };
        readonly ReviewEntryDto: {
            /** Format: uuid */
            readonly eventId: string;
            readonly revision: number;
            /** @example EventCorrected */
            readonly type: string;
            /** @description What happened, in one line. */
            readonly what: string;
            /** @description By number; a name stands nowhere in the log. */
            readonly who: string;
            /** @example operator */
            readonly role: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            readonly at: string;
            /** @description Stages that still wait for it. */
            readonly inTheWayOf: readonly ("conditional" | "final")[];
        };
        readonly ReviewedCategoryDto: {
            /** @enum {string} */
            readonly category: "corrections" | "late-entries" | "keyed-entries" | "overrides" | "refusals" | "holds" | "environment" | "deviations" | "labels" | "vessels" | "results" | "lots" | "instruments" | "excursions" | "audit-trail";
            /** @description In words; an empty category says that it is empty. */
            readonly says: string;
            readonly entries: readonly components["schemas"]["ReviewEntryDto"][];
        };
        readonly ReviewOfBatchDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example B1 */
            readonly batch: string;
            /** @example growing */
            readonly status: string;
            /** @description The protocol that the therapy pins. */
            readonly protocol: Record<string, never>;
            /** @description Of the newest event that is in it. */
            readonly revision: number;
            /** @description Why it cannot be certified now, by stage: all of it. */
            readonly waits: components["schemas"]["WaitsDto"];
            readonly categories: readonly components["schemas"]["ReviewedCategoryDto"][];
        };
        readonly BatchReviewDto: {
            /** @description Over the canonical bytes of the review: what a certification names. */
            readonly sha256: string;
            readonly review: components["schemas"]["ReviewOfBatchDto"];
        };
        readonly HeldEventDto: {
            /** Format: uuid */
            readonly eventId: string;
            readonly type: string;
        };
        readonly HeldHereDto: {
            /** @example culture */
            readonly part: string;
            readonly events: readonly components["schemas"]["HeldEventDto"][];
        };
        readonly RecordElsewhereDto: {
            /**
             * Format: uuid
             * @description The event that refers to it.
             */
            readonly eventId: string;
            readonly record: string;
            readonly version: string;
            readonly sha256: string;
            /** @description Who keeps it. */
            readonly holder: string;
            /** @description The event of a later version. */
            readonly supersededBy: string | null;
        };
        readonly NotHeldHereDto: {
            /** @example batch-record */
            readonly kind: string;
            /** @enum {string} */
            readonly known: "held-elsewhere" | "nowhere-known";
            /** @description Every version, the newest last. */
            readonly records: readonly components["schemas"]["RecordElsewhereDto"][];
        };
        readonly DossierDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example B1 */
            readonly batch: string;
            readonly heldHere: readonly components["schemas"]["HeldHereDto"][];
            readonly notHeldHere: readonly components["schemas"]["NotHeldHereDto"][];
        };
        readonly KeepRetentionSampleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The box. */
            readonly box: components["schemas"]["ScanDto"];
            /**
             * @description The position in the box.
             * @example A1
             */
            readonly position: string;
            /** @description The sample. */
            readonly sample: components["schemas"]["ScanDto"];
            /** @description How much of it, in microlitres. */
            readonly volumeMicrolitres: number;
            /**
             * Format: date-time
             * @description Until when, if longer than the protocol says, or where it says nothing. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly keepUntil?: string;
        };
        readonly AuthoriseRetentionDestructionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The sample.
             * @example Q4
             */
            readonly item: string;
            /** @description Why it need not be kept any longer. No personal data. */
            readonly reason: string;
        };
        readonly ReferToRecordDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The batch.
             * @example B1
             */
            readonly batch: string;
            /**
             * @description What it is.
             * @example batch-record
             */
            readonly kind: string;
            /**
             * @description Its number where it is kept.
             * @example BR-2026-014
             */
            readonly record: string;
            /**
             * @description Its version.
             * @example 2.0
             */
            readonly version: string;
            /**
             * @description SHA-256 of its bytes.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly sha256: string;
            /**
             * @description Who keeps it.
             * @example mes-brno
             */
            readonly holder: string;
        };
        readonly RequestExceptionalSupplyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The batch.
             * @example B1
             */
            readonly batch: string;
            /** @description The dose of this therapy. */
            readonly doseNumber: number;
            /**
             * @description Every test that is out of specification.
             * @example [
             *       "viability"
             *     ]
             */
            readonly tests: readonly string[];
            /** @description Why nothing else will do. No personal data. */
            readonly reason: string;
        };
        readonly RecordRiskEvaluationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            readonly request: string;
            /**
             * @description The number of the evaluation.
             * @example RISK-2026-7
             */
            readonly document: string;
            /**
             * @description Its version.
             * @example 1.0
             */
            readonly version: string;
            /**
             * @description SHA-256 of the document.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly sha256: string;
        };
        readonly RecordParticipantInformedDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            readonly request: string;
            /**
             * @description The number of what he was given to read, never his name.
             * @example ICF-EXCEPTION
             */
            readonly document: string;
            /**
             * @description Its version.
             * @example 2.0
             */
            readonly version: string;
        };
        readonly ReleaseExceptionallyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            readonly request: string;
            /**
             * @description The batch.
             * @example B1
             */
            readonly batch: string;
            /** @description The dose of this therapy. */
            readonly doseNumber: number;
            /**
             * @description Every test that is out of specification, as its signer reads them.
             * @example [
             *       "viability"
             *     ]
             */
            readonly tests: readonly string[];
        };
        readonly RevokeExceptionalSupplyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            readonly request: string;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly NotifyOfExceptionalSupplyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Who was told.
             * @enum {string}
             */
            readonly recipient: "qp" | "treating-physician" | "sponsor" | "authority";
            /**
             * @description Which authority, where the protocol tells several.
             * @example sukl
             */
            readonly authority?: string;
            /**
             * @description The number of the call, of the letter or of its receipt.
             * @example CALL-2026-7
             */
            readonly reference: string;
            /**
             * @description The request.
             * @example EXC-1
             */
            readonly request: string;
        };
        readonly NotifyOfLateResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Who was told.
             * @enum {string}
             */
            readonly recipient: "qp" | "treating-physician" | "sponsor" | "authority";
            /**
             * @description Which authority, where the protocol tells several.
             * @example sukl
             */
            readonly authority?: string;
            /**
             * @description The number of the call, of the letter or of its receipt.
             * @example CALL-2026-7
             */
            readonly reference: string;
            /**
             * @description The batch.
             * @example B1
             */
            readonly batch: string;
            /**
             * @description The test.
             * @example sterility
             */
            readonly test: string;
            /**
             * @description The plate of the clean room, with its bench.
             * @example 9512345BENCH1/P-0107
             */
            readonly plate?: string;
        };
        readonly OpenDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description What it is about. */
            readonly scope: components["schemas"]["HoldScopeDto"];
            /** @description What happened. No personal data. */
            readonly what: string;
            /**
             * Format: date-time
             * @description When it happened, as far as anybody knows. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly happenedAt: string;
            /** @description What was done at once. No personal data. */
            readonly immediateAction: string;
        };
        readonly ClassifyDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            readonly deviation: string;
            /**
             * @description How much harm it could do; later it can be raised only.
             * @enum {string}
             */
            readonly classification: "minor" | "major" | "critical";
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly AssessmentDto: {
            /**
             * @description What it did, or could have done.
             * @enum {string}
             */
            readonly impact: "none" | "possible" | "confirmed";
            /** @description Why one thinks so. No personal data. */
            readonly because: string;
        };
        readonly DocumentEvidenceDto: {
            /**
             * @description The document in the own quality system.
             * @example DEV-REP-2026-014
             */
            readonly document: string;
            /**
             * @description Its version.
             * @example 1.0
             */
            readonly version: string;
            /**
             * @description SHA-256 of its bytes.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly sha256: string;
        };
        readonly RecordInvestigationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            readonly deviation: string;
            /**
             * @description Why it happened.
             * @enum {string}
             */
            readonly rootCause: "person" | "procedure" | "training" | "equipment" | "material" | "environment" | "transport" | "computerised-system" | "not-found";
            /** @description What it means for the product. */
            readonly product: components["schemas"]["AssessmentDto"];
            /** @description What it means for the participant. */
            readonly participant: components["schemas"]["AssessmentDto"];
            /** @description The report of the investigation. */
            readonly evidence: components["schemas"]["DocumentEvidenceDto"];
        };
        readonly ReferToCapaDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            readonly deviation: string;
            /**
             * @description The CAPA in the own quality system.
             * @example CAPA-2026-031
             */
            readonly capa: string;
        };
        readonly CloseDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            readonly deviation: string;
            /**
             * @description What came of it.
             * @enum {string}
             */
            readonly outcome: "no-impact" | "accepted" | "corrected";
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly AcceptDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            readonly deviation: string;
            /** @description Why it is accepted as it is. No personal data. */
            readonly reason: string;
        };
        readonly AgedDeviationDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example DEV-1 */
            readonly deviation: string;
            /**
             * Format: uuid
             * @description Of the event that opened it.
             */
            readonly eventId: string;
            /** @description Where it was recorded. */
            readonly site: string;
            /** @description Null: of the whole therapy. */
            readonly batch: string | null;
            /**
             * @description What was being done.
             * @example TakeOver
             */
            readonly command: string;
            /**
             * @description The rule that was broken. Null where a person saw it and no rule did.
             * @example CUSTODY_GAP
             */
            readonly code: string | null;
            /** @enum {string|null} */
            readonly classification: "minor" | "major" | "critical" | null;
            /** @enum {string|null} */
            readonly rootCause: "person" | "procedure" | "training" | "equipment" | "material" | "environment" | "transport" | "computerised-system" | "not-found" | null;
            /** @example CAPA-2026-031 */
            readonly capa: string | null;
            /** @enum {string} */
            readonly status: "open" | "closure-proposed" | "closed" | "accepted";
            /** Format: date-time */
            readonly openedAt: string;
            /** Format: date-time */
            readonly investigatedAt: string | null;
            /** Format: date-time */
            readonly settledAt: string | null;
            /** @description Since it was opened; until it was settled. */
            readonly ageHours: number;
        };
        readonly DeviationsPageDto: {
            readonly rows: readonly components["schemas"]["AgedDeviationDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly EndingRowDto: {
            /** @enum {string} */
            readonly kind: "role" | "training" | "calibration" | "lot";
            /**
             * @description Whose it is, or which device or lot.
             * @example nurse-1
             */
            readonly subject: string;
            /**
             * @description Which role or training, or what it is.
             * @example nurse
             */
            readonly what: string;
            /**
             * @description Empty where it is of the whole study.
             * @example motol
             */
            readonly site: string;
            /** @example neurology */
            readonly post: string;
            /** Format: date-time */
            readonly endsAt: string;
        };
        readonly EndingsPageDto: {
            readonly rows: readonly components["schemas"]["EndingRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly PublishConsentFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * @description Version of the form, as it is printed on it.
             * @example v4
             */
            readonly formVersion: string;
            /**
             * @description SHA-256 of the document that the ethics committee approved.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly sha256: string;
            /**
             * Format: date-time
             * @description From when on nothing new is begun without it. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly requiredFrom: string;
            /** @description What is new in it, as participants are told. No personal data. */
            readonly changes: string;
            /**
             * @description Whether a therapy that had begun may go on when its participant says no to this version.
             * @enum {string}
             */
            readonly alreadyTreated: "must-consent" | "may-go-on";
        };
        readonly MoveConsentFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /**
             * Format: date-time
             * @description From when on it is required instead. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly requiredFrom: string;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly ConsentFormDto: {
            /** @example v4 */
            readonly formVersion: string;
            /** @description SHA-256 of the document. */
            readonly sha256: string;
            /** Format: date-time */
            readonly requiredFrom: string;
            /** @description What is new in it. */
            readonly changes: string;
            /** @enum {string} */
            readonly alreadyTreated: "must-consent" | "may-go-on";
        };
        readonly ConsentFormsDto: {
            /** @description In the order of publishing. */
            readonly versions: readonly components["schemas"]["ConsentFormDto"][];
        };
        readonly ConsentDueRowDto: {
            /** Format: uuid */
            readonly participant: string;
            /** @example 01-012 */
            readonly subjectNumber: string;
            /** @example motol */
            readonly site: string;
            /**
             * @description The version to ask for.
             * @example v4
             */
            readonly formVersion: string;
            /** Format: date-time */
            readonly requiredFrom: string;
            /** @description The next infusion that is planned: who has one comes first. */
            readonly plannedAt: string | null;
            /** @description Was asked for it already, and said no. */
            readonly declined: boolean;
        };
        readonly ConsentsDuePageDto: {
            readonly rows: readonly components["schemas"]["ConsentDueRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly PlanInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The site.
             * @example motol
             */
            readonly site: string;
            /**
             * @description The post.
             * @example neurology
             */
            readonly post: string;
            /**
             * Format: date-time
             * @description When it is planned. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly plannedAt: string;
        };
        readonly CancelInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Why nothing is given.
             * @enum {string}
             */
            readonly cause: "participant-unwell" | "participant-absent" | "procedure-impossible" | "product-doubted" | "no-staff";
        };
        readonly VerifyIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Who signs, and what it means. */
            readonly signature?: components["schemas"]["SignatureDto"];
            /** @description The wristband. */
            readonly wristband: components["schemas"]["ScanDto"];
            /** @description The closed tube. */
            readonly tube: components["schemas"]["ScanDto"];
            /**
             * @description The subject number as read from the label.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            readonly identity: "spoken" | "proxy" | "communication-aid" | "photo";
            /**
             * @description What whoever speaks for the person, or helps, is to them. Never who.
             * @enum {string}
             */
            readonly proxy?: "spouse-or-partner" | "parent" | "child" | "sibling" | "other-relative" | "legal-guardian" | "carer";
            /** @description What was heard: compared with the vault, and kept nowhere. */
            readonly heard?: components["schemas"]["HeardDto"];
        };
        readonly OpenTubeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
        };
        readonly DrawUpDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube. */
            readonly tube: components["schemas"]["ScanDto"];
            /** @description The syringe's own label. */
            readonly syringe: components["schemas"]["ScanDto"];
            /** @description Volume in microlitres. */
            readonly volumeMicrolitres: number;
        };
        readonly HoldTimeOutDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The wristband. */
            readonly wristband: components["schemas"]["ScanDto"];
            /** @description The syringe. */
            readonly syringe: components["schemas"]["ScanDto"];
            /**
             * @description The route, said aloud.
             * @example intrathecal
             */
            readonly route: string;
        };
        readonly StartInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The syringe. */
            readonly syringe: components["schemas"]["ScanDto"];
            /**
             * @description The route.
             * @example intrathecal
             */
            readonly route: string;
            /** @description The number of the dose. */
            readonly doseNumber: number;
        };
        readonly RecordPunctureFailureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description How many attempts failed. */
            readonly attempts: number;
        };
        readonly RecordSpillDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The tube or syringe. */
            readonly unit: components["schemas"]["ScanDto"];
            /** @description Volume in microlitres. */
            readonly volumeMicrolitres: number;
            /** @description The volume is an estimate. */
            readonly estimated: boolean;
        };
        readonly CompleteInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The syringe. */
            readonly syringe: components["schemas"]["ScanDto"];
            /** @description Infused, in microlitres. */
            readonly infusedMicrolitres: number;
            /** @description Left in the syringe, in microlitres. */
            readonly residualMicrolitres: number;
            /** @description Wasted, in microlitres, spills already recorded left out. */
            readonly wasteMicrolitres: number;
            /** @description The volumes are estimates. */
            readonly estimated: boolean;
        };
        readonly AbortInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The syringe. */
            readonly syringe: components["schemas"]["ScanDto"];
            /** @description Infused, in microlitres. */
            readonly infusedMicrolitres: number;
            /** @description Left in the syringe, in microlitres. */
            readonly residualMicrolitres: number;
            /** @description Wasted, in microlitres, spills already recorded left out. */
            readonly wasteMicrolitres: number;
            /** @description The volumes are estimates. */
            readonly estimated: boolean;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly DeclareDowntimeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The site.
             * @example motol
             */
            readonly site: string;
            /**
             * Format: date-time
             * @description From when nobody could ask the ledger. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly from: string;
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly until: string;
            /** @description Why. No personal data. */
            readonly cause: string;
            /**
             * @description Who declared it.
             * @example nurse-1
             */
            readonly declaredBy: string;
            /**
             * @description As what he declared it.
             * @enum {string}
             */
            readonly declaredAs: "investigator" | "administering-physician" | "nurse" | "qa" | "qp";
        };
        readonly IssueDowntimePackDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The closed tube that is to be given.
             * @example T1
             */
            readonly item: string;
        };
        readonly TellPackHolderDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The pack.
             * @example PACK-1
             */
            readonly pack: string;
            /**
             * @description Who was told, by what he is.
             * @enum {string}
             */
            readonly told: "investigator" | "collecting-physician" | "courier" | "operator" | "storage-keeper" | "qc-analyst" | "qa" | "qp" | "nurse" | "administering-physician" | "unblinded-pharmacist" | "sponsor" | "monitor" | "auditor" | "inspector" | "administrator";
        };
        readonly PaperCheckDto: {
            /**
             * @description Who made the check.
             * @example nurse-1
             */
            readonly person: string;
            /**
             * Format: date-time
             * @description When, as it stands on the form. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly at: string;
            /**
             * @description The subject number as it was copied from the tube.
             * @example 01-012
             */
            readonly subjectNumber: string;
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            readonly identity: "spoken" | "proxy" | "communication-aid" | "photo";
            /** @description Whether YES is crossed: person, band and tube are of one participant. */
            readonly agrees: boolean;
        };
        readonly CallToTheListDto: {
            /**
             * Format: date-time
             * @description When somebody on the list was called. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly at: string;
            /**
             * @description Whom of the list.
             * @enum {string}
             */
            readonly circle: "qa" | "deputy" | "qp";
            /**
             * @description What he said of holds since the printing.
             * @enum {string}
             */
            readonly answer: "no-hold" | "held" | "nobody-answered";
        };
        readonly PaperCourseDto: {
            /**
             * @description Everybody who signed the sheet.
             * @example [
             *       "nurse-1"
             *     ]
             */
            readonly people: readonly string[];
            /** @description The telephone call before it. */
            readonly call?: components["schemas"]["CallToTheListDto"];
            /**
             * @description How it ended.
             * @enum {string}
             */
            readonly outcome: "completed" | "aborted";
            /**
             * Format: date-time
             * @description When the tube was opened. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly openedAt: string;
            /**
             * Format: date-time
             * @description When the dose was drawn up. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly drawnUpAt: string;
            /**
             * Format: date-time
             * @description When the infusion began. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly startedAt: string;
            /**
             * Format: date-time
             * @description When it ended. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly endedAt: string;
            /**
             * @description The route.
             * @example intrathecal
             */
            readonly route: string;
            /** @description Which dose. */
            readonly doseNumber: number;
            /** @description Drawn up, in microlitres. */
            readonly drawnMicrolitres: number;
            /** @description Infused, in microlitres. */
            readonly infusedMicrolitres: number;
            /** @description Left over, in microlitres. */
            readonly residualMicrolitres: number;
            /** @description Wasted, in microlitres. */
            readonly wasteMicrolitres: number;
            /** @description Whether a volume is estimated. */
            readonly estimated: boolean;
            /** @description Why it was broken off. No personal data. */
            readonly reason?: string;
        };
        readonly PaperNotGivenDto: {
            /**
             * @description Everybody who signed the sheet.
             * @example [
             *       "nurse-1"
             *     ]
             */
            readonly people: readonly string[];
            /** @description The telephone call before it. */
            readonly call?: components["schemas"]["CallToTheListDto"];
            /**
             * Format: date-time
             * @description When it was decided. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly at: string;
            /** @description Why the dose was not given. No personal data. */
            readonly reason: string;
        };
        readonly IllegibleDto: {
            /**
             * Format: date-time
             * @description About when it was written. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly at: string;
            /** @description What can be read of it. No personal data. */
            readonly says: string;
        };
        readonly EnterDowntimeFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The number on the form.
             * @example CHA999926ABC123-1-A
             */
            readonly form: string;
            /**
             * @description SHA-256 of the scanned form. The paper and its scan stay at the hospital: names stand on them.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly formSha256: string;
            /** @description Sheet A or B: one of the two checks. */
            readonly check?: components["schemas"]["PaperCheckDto"];
            /** @description Sheet C: what was given. */
            readonly course?: components["schemas"]["PaperCourseDto"];
            /** @description Sheet C of a dose that was not given. */
            readonly notGiven?: components["schemas"]["PaperNotGivenDto"];
            /** @description A sheet that nobody can read. */
            readonly illegible?: components["schemas"]["IllegibleDto"];
            /** @description The tube's label that is stuck on the form. Needed of every sheet that can be read. */
            readonly tube?: components["schemas"]["ScanDto"];
            /** @description The label of the syringe, where one had been printed. */
            readonly syringe?: components["schemas"]["ScanDto"];
            /** @description The sticker of the wristband, where one is on the form. */
            readonly wristband?: components["schemas"]["ScanDto"];
        };
        readonly CompareDowntimeEntryDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The number on the form.
             * @example CHA999926ABC123-1-A
             */
            readonly form: string;
            /** @description Whether what was typed is what the paper says. */
            readonly agrees: boolean;
            /** @description What differs. No personal data. */
            readonly note?: string;
        };
        readonly ReturnDowntimeFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The number on the form.
             * @example CHA999926ABC123-1-A
             */
            readonly form: string;
            /**
             * @description What became of it.
             * @enum {string}
             */
            readonly fate: "blank" | "spoiled" | "lost" | "entered-elsewhere";
            /**
             * @description Who saw it destroyed.
             * @example nurse-2
             */
            readonly witness?: string;
            /** @description Why it is not entered. No personal data. */
            readonly reason: string;
        };
        readonly PackKeyDto: {
            /** @example OKP */
            readonly kty: string;
            /** @example Ed25519 */
            readonly crv: string;
            /** @description The public key, in base64url. */
            readonly x: string;
            /** @description SHA-256 of it, as the log and every pack name it. */
            readonly sha256: string;
        };
        readonly DowntimePackRowDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example PACK-1 */
            readonly pack: string;
            /** @example T1 */
            readonly item: string;
            /** @example motol */
            readonly site: string;
            /** @example neurology */
            readonly post: string | null;
            /** Format: date-time */
            readonly issuedAt: string;
            /** Format: date-time */
            readonly validUntil: string;
            /** @description Null while it counts. */
            readonly voidBecause: string | null;
            readonly holderTold: boolean;
            /** @description How many forms were printed. */
            readonly forms: number;
            /** @description How many are neither entered nor returned. */
            readonly out: number;
        };
        readonly DowntimeBalanceDto: {
            readonly printed: number;
            readonly entered: number;
            readonly blank: number;
            readonly spoiled: number;
            readonly lost: number;
            readonly enteredElsewhere: number;
            /** @description Zero when every form is accounted for. */
            readonly out: number;
        };
        readonly DowntimePacksDto: {
            readonly rows: readonly components["schemas"]["DowntimePackRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
            readonly balance: components["schemas"]["DowntimeBalanceDto"];
        };
        readonly DeclaredDto: {
            /** @example DOWN-1 */
            readonly downtime: string;
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly until: string;
            /** @description Whether whoever declared it may do so. */
            readonly mayDeclare: boolean;
        };
        readonly DowntimesDto: {
            readonly downtimes: readonly components["schemas"]["DeclaredDto"][];
        };
        readonly OpenSessionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The therapy for which it is opened.
             * @example CHA999926ABC123
             */
            readonly coi: string;
        };
        readonly PlateDto: {
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            readonly plate: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "settle-plate" | "contact-plate" | "active-air" | "glove-print" | "particle-count";
            /**
             * @description The grade of the place where it lay.
             * @enum {string}
             */
            readonly grade: "A" | "B" | "C" | "D";
            /**
             * @description Where it lay, as the plan of the room calls it.
             * @example left-of-hood
             */
            readonly place: string;
            /** @description For how many minutes. */
            readonly exposedMinutes: number;
        };
        readonly TakeEnvironmentSamplesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Every plate that lay there. */
            readonly plates: readonly components["schemas"]["PlateDto"][];
            /**
             * @description Left out while the bench is open: its session is the one.
             * @example SESSION-4
             */
            readonly session?: string;
        };
        readonly RecordEnvironmentResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            readonly plate: string;
            /**
             * @description The session that stands on the plate.
             * @example SESSION-4
             */
            readonly session: string;
            /** @description What was counted, keyed by this person. */
            readonly count: number;
            /**
             * @description The instrument.
             * @example analyser-1
             */
            readonly instrument: string;
            /**
             * @description SHA-256 of the raw data.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly rawDataSha256: string;
        };
        readonly ReviewEnvironmentResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            readonly plate: string;
            /**
             * @description The session that stands on the plate.
             * @example SESSION-4
             */
            readonly session: string;
            /** @description What was counted, keyed by this person. */
            readonly count: number;
        };
        readonly CorrectEnvironmentResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            readonly plate: string;
            /** @description What stands there now. */
            readonly from: number;
            /** @description What should stand there; left out where the count was of another plate. */
            readonly count?: number;
            /** @description Why. No personal data. */
            readonly reason: string;
        };
        readonly RegisterBoxDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The box's asset number.
             * @example 9512345BOX1
             */
            readonly box: string;
            /**
             * @description The tank it stands in.
             * @example tank-1
             */
            readonly tank: string;
            /** @description Rows. */
            readonly rows: number;
            /** @description Columns. */
            readonly columns: number;
            /**
             * @description What it is for; absent: for whatever need not lie apart.
             * @enum {string}
             */
            readonly storageClass?: "general" | "segregated";
        };
        readonly PlacedDto: {
            /**
             * @description The position.
             * @example A1
             */
            readonly position: string;
            /** @description The tube that lies there, scanned. */
            readonly tube: components["schemas"]["ScanDto"];
        };
        readonly RemapBoxDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description Every position that holds a tube, each tube scanned; none when all are lost. */
            readonly map: readonly components["schemas"]["PlacedDto"][];
            /** @description Why. No personal data. */
            readonly cause: string;
            /**
             * Format: date-time
             * @description Since when the tubes lay in the warm, where the box was spilled. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly spilledAt?: string;
        };
        readonly NeighbourDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example T1 */
            readonly item: string;
            /** Format: date-time */
            readonly since: string;
            /**
             * Format: date-time
             * @description Null: it lies there still.
             */
            readonly until: string | null;
        };
        readonly NeighboursDto: {
            /** @example 9512345BOX1 */
            readonly box: string;
            /** @enum {string} */
            readonly storageClass: "general" | "segregated";
            readonly neighbours: readonly components["schemas"]["NeighbourDto"][];
        };
        readonly BoxDto: {
            readonly revision: number;
            /** @example 9512345BOX1 */
            readonly box: string;
            /** @example TANK1 */
            readonly tank: string;
            readonly rows: number;
            readonly columns: number;
            /**
             * @description What it is for.
             * @enum {string}
             */
            readonly storageClass: "general" | "segregated";
            /**
             * @description Where somebody last put something into it.
             * @example bioinova
             */
            readonly site: string;
            /**
             * @description Which unit lies in which position.
             * @example {
             *       "A1": {
             *         "coi": "CHA999926ABC123",
             *         "item": "T1"
             *       }
             *     }
             */
            readonly map: {
                readonly [key: string]: {
                    readonly coi?: string;
                    readonly item?: string;
                };
            };
            /**
             * @description The event of the box that gave each position to the unit that lies there.
             * @example {
             *       "A1": 4
             *     }
             */
            readonly givenBy: {
                readonly [key: string]: number;
            };
        };
        readonly WatchTankDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The warmest that it may be, in thousandths of a degree Celsius. */
            readonly maxMilliCelsius: number;
            /** @description The least nitrogen that it must hold, in millimetres. */
            readonly minLevelMillimetres: number;
            /** @description After how many minutes without a reading its silence is an alarm. */
            readonly silentAfterMinutes: number;
        };
        readonly TankReadingDto: {
            /**
             * Format: date-time
             * @description When. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly at: string;
            /** @description In thousandths of a degree Celsius. */
            readonly milliCelsius: number;
            /** @description How deep the nitrogen stands, in millimetres. */
            readonly levelMillimetres: number;
        };
        readonly IngestTankReadingsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description SHA-256 of the monitor's own file.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            readonly fileSha256: string;
            /** @description Its readings, in any order; of times that were told before, none counts again. */
            readonly readings: readonly components["schemas"]["TankReadingDto"][];
        };
        readonly RescueBoxesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The tank in which they stand now.
             * @example tank-2
             */
            readonly to: string;
            /** @description Every box that was carried over, scanned. */
            readonly boxes: readonly components["schemas"]["ScanDto"][];
            /**
             * Format: date-time
             * @description Since when they were not cold enough: since the tank failed, or was last seen to be cold, or, where it still was, since the first box was lifted out. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly warmSince: string;
            /** @description How warm the tank was when it was found, in thousandths of a degree Celsius. */
            readonly milliCelsius?: number;
            /** @description What happened to the tank. No personal data. */
            readonly cause: string;
        };
        readonly CloseTankAlarmDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description What was found, and what was done. No personal data. */
            readonly evidence: string;
        };
        readonly TankLimitsDto: {
            readonly maxMilliCelsius: number;
            readonly minLevelMillimetres: number;
            readonly silentAfterMinutes: number;
        };
        readonly NewestReadingDto: {
            /** Format: date-time */
            readonly at: string;
            readonly milliCelsius: number;
            readonly levelMillimetres: number;
        };
        readonly TankAlarmDto: {
            /** @example ALARM-1 */
            readonly alarm: string;
            /** @example TANK_SILENT */
            readonly code: string;
            readonly facts: {
                readonly [key: string]: unknown;
            };
            /** Format: date-time */
            readonly raisedAt: string;
            /** @description What QA closed it with. */
            readonly closedFor: string | null;
        };
        readonly TankBoxDto: {
            /** @example 9512345BOX1 */
            readonly box: string;
            /** @description Positions that it has. */
            readonly positions: number;
            /** @description Positions in which a unit lies. */
            readonly taken: number;
        };
        readonly TankDto: {
            /** @example tank-1 */
            readonly tank: string;
            /** @description Of its stream; -1 where nothing is in it yet. */
            readonly revision: number;
            /** @description Null: not watched. */
            readonly limits: components["schemas"]["TankLimitsDto"] | null;
            readonly newest: components["schemas"]["NewestReadingDto"] | null;
            /**
             * Format: date-time
             * @description When something was last heard of it.
             */
            readonly heardAt: string | null;
            /**
             * Format: date-time
             * @description Null while it is cold enough.
             */
            readonly warmSince: string | null;
            readonly alarms: readonly components["schemas"]["TankAlarmDto"][];
            /** @description What stands in it. */
            readonly boxes: readonly components["schemas"]["TankBoxDto"][];
            readonly positions: number;
            readonly taken: number;
        };
        readonly HandOverShiftDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The person who goes off duty.
             * @example nurse-1
             */
            readonly from: string;
            /** @description Every unit that is handed over, scanned by the person who comes on duty. */
            readonly units: readonly components["schemas"]["ScanDto"][];
        };
        readonly DeclareUnstaffedPostDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description What it is called at the site.
             * @example locker-3
             */
            readonly post: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "locker" | "airline" | "customs";
            /**
             * @description Who runs it.
             * @example fn-motol
             */
            readonly organisation: string;
            /** @description How long a package may lie there before people are told. */
            readonly limitMinutes: number;
        };
        readonly UnstaffedPostsDto: {
            readonly posts: readonly components["schemas"]["UnstaffedPostDto"][];
        };
        readonly SetRosterDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Who is called first, next and last.
             * @enum {string}
             */
            readonly circle: "qa" | "deputy" | "qp";
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly until: string;
            /**
             * Format: password
             * @description The number on which he is called. Kept in the vault, apart from the log.
             */
            readonly telephone?: string;
            /**
             * @description The site.
             * @example bioinova
             */
            readonly site: string;
            /**
             * @description The person.
             * @example qa-1
             */
            readonly person: string;
            /**
             * Format: date-time
             * @description From when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly from: string;
        };
        readonly GoOnCallDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description Who is called first, next and last.
             * @enum {string}
             */
            readonly circle: "qa" | "deputy" | "qp";
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly until: string;
            /**
             * Format: password
             * @description The number on which he is called. Kept in the vault, apart from the log.
             */
            readonly telephone?: string;
        };
        readonly AcknowledgePageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description The hold.
             * @example HOLD-1
             */
            readonly hold: string;
        };
        readonly OnCallDto: {
            /** @example bioinova */
            readonly site: string;
            /** @enum {string} */
            readonly circle: "qa" | "deputy" | "qp";
            /** @description Null: nobody is on call. */
            readonly person: string | null;
            /** @description What he is called. */
            readonly name: string | null;
            /** Format: date-time */
            readonly until: string | null;
        };
        readonly OnCallListDto: {
            readonly onCall: readonly components["schemas"]["OnCallDto"][];
        };
        readonly TelephoneDto: {
            /** @example qa-1 */
            readonly person: string;
            /** @example +420 777 000 111 */
            readonly telephone: string;
        };
        readonly CauseDto: {
            /**
             * @description The rule, the stop, or a person.
             * @example SEAL_DIFFERS
             */
            readonly code: string;
            /** @description In words. */
            readonly says: string;
        };
        readonly ExpiryDto: {
            /** @example T1 */
            readonly item: string;
            /** Format: date-time */
            readonly at: string;
            /** @example T1 expires in 3 h 12 min */
            readonly says: string;
        };
        readonly NamedEventDto: {
            readonly revision: number;
            /** @description SHA-256 of the stored bytes. */
            readonly sha256: string;
            /** @description As stored: who, when, where, what and why. */
            readonly envelope: Record<string, never>;
            /**
             * @description What whoever did it was called then: beside the record, which knows the number only.
             * @example Jana Nováková
             */
            readonly name: string | null;
        };
        readonly PagedDto: {
            /** @enum {string} */
            readonly circle: "qa" | "deputy" | "qp";
            /** @description Null: nobody was on call. */
            readonly person: string | null;
            readonly name: string | null;
            /** Format: date-time */
            readonly at: string;
            /** @description Who has it in hand. */
            readonly acknowledgedBy: string | null;
            /** Format: date-time */
            readonly acknowledgedAt: string | null;
        };
        readonly HoldEvidenceDto: {
            /** @example CHA999926ABC123 */
            readonly coi: string;
            /** @example HOLD-1 */
            readonly hold: string;
            /** @description Nothing lifts it but a person with a signature. */
            readonly open: boolean;
            readonly cause: components["schemas"]["CauseDto"];
            /** @description What is held, as it was placed. */
            readonly scope: Record<string, never>;
            /** Format: date-time */
            readonly placedAt: string;
            /** @example 3 h 12 min */
            readonly openFor: string;
            readonly placedBy: string;
            /** @description What runs out first. */
            readonly expires: components["schemas"]["ExpiryDto"] | null;
            /** @description Containers that may still be used and are held. */
            readonly affected: readonly string[];
            /**
             * @description What could be done next, were this hold lifted.
             * @example [
             *       "opening of T1"
             *     ]
             */
            readonly liftingAllows: readonly string[];
            /** @description Other open holds on some of it. */
            readonly alsoHeldBy: readonly string[];
            /** @description What led to it, the newest last. */
            readonly ledTo: readonly components["schemas"]["NamedEventDto"][];
            readonly paged: readonly components["schemas"]["PagedDto"][];
        };
        readonly TypeIdentifierDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            readonly commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            readonly device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            readonly afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /**
             * @description What it is read from.
             * @enum {string}
             */
            readonly what: "label" | "wristband";
            /** @description The whole line as it is printed, check digits included, typed blind. */
            readonly identifier: components["schemas"]["ScanDto"];
        };
        readonly JourneyDto: {
            /** @description Of the newest event in it. */
            readonly revision: number;
            /** @description Items, packages, holds, deviations, tests and the bedside, as the rules see them. */
            readonly journey: {
                readonly [key: string]: unknown;
            };
        };
        readonly JourneyEventsDto: {
            readonly events: readonly components["schemas"]["NamedEventDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            readonly next?: string;
        };
        readonly DifferencesDto: {
            /** Format: date-time */
            readonly at: string;
            /** @description Late entries, offline scans, paper: it had happened, and nobody here knew. */
            readonly happenedAndNotKnown: readonly components["schemas"]["NamedEventDto"][];
            /** @description Recorded, though by the clock of its device it was still to happen. */
            readonly knownAndNotHappened: readonly components["schemas"]["NamedEventDto"][];
        };
        readonly LoggedEventDto: {
            /** @example 1.41 */
            readonly position: string;
            /** @example journey-CHA999926ABC123 */
            readonly stream: string;
            readonly revision: number;
            /** @description SHA-256 of the bytes. */
            readonly sha256: string;
            /** @description The envelope, as stored. */
            readonly bytes: string;
        };
        readonly LogPageDto: {
            readonly events: readonly components["schemas"]["LoggedEventDto"][];
            /** @description Pass it as after=; absent on the last page. */
            readonly next?: Record<string, never>;
        };
        readonly TimeDto: {
            /** Format: date-time */
            readonly now: string;
        };
        readonly MoveClockDto: {
            /**
             * Format: date-time
             * @description The new time; an earlier one changes nothing. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            readonly now: string;
        };
        readonly AliveDto: {
            readonly alive: boolean;
        };
        readonly FollowsDto: {
            /** @description Why nothing is heard now; absent when all is well. */
            readonly trouble?: string;
            /** @description For how long the log has been ahead of it. */
            readonly behindSeconds: number;
            /** @description How often it was interrupted since the start. */
            readonly interruptions: number;
            /**
             * @description The newest that was heard of.
             * @example 1.48213
             */
            readonly lastEvent?: string;
            /** @example 2026-02-16T08:00:00.000Z */
            readonly lastEventAt?: string;
        };
        readonly ReadyDto: {
            readonly ready: boolean;
            /** @description Why nobody should be sent here. */
            readonly why?: string;
            /**
             * @description Position of the newest event.
             * @example 1.41
             */
            readonly head?: string;
            readonly ledgerId?: string;
            readonly study?: string;
            readonly simulated?: boolean;
            /**
             * @description Or why they have stopped.
             * @example follow
             */
            readonly lists?: string;
            /** @description Lists of an older build are shown while others are built beside them: under way, or why it failed. */
            readonly listsRebuild?: string;
            /** @description How often in a row they were tried again; absent when all is well. */
            readonly listsTries?: number;
            /** @description By how much the clock of the machine has jumped, positive when ahead; absent while it is believed. */
            readonly clockOffSeconds?: number;
            /** @description Streams whose consequences in others are not done yet; absent when there are none. */
            readonly unfinished?: number;
            readonly follows?: components["schemas"]["FollowsDto"];
        };
        readonly AboutDto: {
            /** @description Whether this is a ledger to practise on, and its therapies are invented. */
            readonly simulated: boolean;
            /**
             * @description The address at which passkeys count. At any other, nobody signs.
             * @example https://selfsame.hospital.example
             */
            readonly passkeyOrigin: string;
            /** @description Whether people can sign in at their hospital: GET /single-sign-on. */
            readonly singleSignOn: boolean;
            /** @example selfsame/0.1.0 */
            readonly build: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly AlertsController_stream: {
        readonly parameters: {
            readonly query?: {
                /** @description Go on after this position, for whoever cannot send a header. */
                readonly after?: string;
            };
            readonly header?: {
                /** @description The position that was seen last: what a browser sends when it comes back. */
                readonly "last-event-id"?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
        };
    };
    readonly ListsController_timeline: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelinePageDto"];
                };
            };
        };
    };
    readonly ListsController_whereabouts: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhereaboutsPageDto"];
                };
            };
        };
    };
    readonly ListsController_lineage: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LineagePageDto"];
                };
            };
        };
    };
    readonly ListsController_bedside: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BedsidePageDto"];
                };
            };
        };
    };
    readonly ListsController_custody: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhereaboutsPageDto"];
                };
            };
        };
    };
    readonly ListsController_positions: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly box: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PositionsPageDto"];
                };
            };
        };
    };
    readonly ListsController_search: {
        readonly parameters: {
            readonly query: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description The beginning of a number. */
                readonly q: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundPageDto"];
                };
            };
        };
    };
    readonly ListsController_alerts: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description Only those that nobody has resolved. */
                readonly open?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertsPageDto"];
                };
            };
        };
    };
    readonly ListsController_figures: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiguresPageDto"];
                };
            };
        };
    };
    readonly PackageListController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description Held by the own post, offered to it, or on its way to the own site. */
                readonly state?: "held" | "offered" | "expected";
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PackagesPageDto"];
                };
            };
        };
    };
    readonly RetentionListController_samples: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description Only those whose time is over. */
                readonly due?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetentionPageDto"];
                };
            };
        };
    };
    readonly AuditTrailController_trail: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description Done by this person. */
                readonly who?: string;
                /** @description Done by anybody but this person: leave out your own acts. */
                readonly notBy?: string;
                /** @description A type of event, a command, or the code of a refusal. */
                readonly what?: string;
                /** @description At this site. */
                readonly site?: string;
                /** @description A therapy, a participant, a person or a thing. */
                readonly on?: string;
                /** @description What is odd about it. */
                readonly flag?: "correction" | "late" | "after-the-fact" | "override" | "typed" | "refusal" | "danger" | "deviation" | "sign-in-failed" | "permission-change" | "look-up" | "export" | "review" | "signature";
                /** @description Recorded at this moment or later. RFC 3339 with offset. */
                readonly from?: string;
                /** @description Recorded before this moment. RFC 3339 with offset. */
                readonly to?: string;
                /** @description Words of a reason. */
                readonly why?: string;
                /** @description Only what nobody has reviewed. */
                readonly unreviewed?: string;
                /** @description The order of the log, or what makes somebody look twice before all else. */
                readonly order?: "log" | "exceptions-first";
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditTrailPageDto"];
                    readonly "text/csv": components["schemas"]["AuditTrailPageDto"];
                };
            };
        };
    };
    readonly AuditTrailController_coverage: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreviewedPageDto"];
                };
            };
        };
    };
    readonly ReviewAuditTrail: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewAuditTrailDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PeopleAsOfController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description As it was known by then. RFC 3339 with offset. */
                readonly asOf?: string;
                /** @description As the whole log stood at this position. */
                readonly position?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountsPageDto"];
                    readonly "text/csv": components["schemas"]["AccountsPageDto"];
                };
            };
        };
    };
    readonly InvitePerson: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitePersonDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitedDto"];
                };
            };
        };
    };
    readonly PictureController_picture: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                };
            };
        };
    };
    readonly PrintedSignaturesController_print: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly AccountsController_enrolFirstAdministrator: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolFirstDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AccountsController_enrolFirstQa: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolFirstDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AccountsController_activate: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivateAccountDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivatedDto"];
                };
            };
        };
    };
    readonly SessionsController_own: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionsDto"];
                };
            };
        };
    };
    readonly AccountsController_signIn: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    readonly AccountsController_signInByBadge: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BadgeSignInDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    readonly SetPin: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetPinDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ChangeCredential: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SignOut: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignOutDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedOutDto"];
                };
            };
        };
    };
    readonly SignOutEverywhere: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommandDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OwnAccountController_show: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAccountDto"];
                };
            };
        };
    };
    readonly VouchForHolder: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VouchForHolderDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReopenAccount: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReopenAccountDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitedDto"];
                };
            };
        };
    };
    readonly EnrolDevice: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolDeviceDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly QualifyDevice: {
        readonly parameters: {
            readonly path: {
                readonly device: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QualifyDeviceDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly MoveDevice: {
        readonly parameters: {
            readonly path: {
                readonly device: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveDeviceDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RetireDevice: {
        readonly parameters: {
            readonly path: {
                readonly device: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetireDeviceDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DevicesController_show: {
        readonly parameters: {
            readonly path: {
                readonly device: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceDto"];
                };
            };
        };
    };
    readonly ReceiveLot: {
        readonly parameters: {
            readonly path: {
                readonly lot: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReceiveLotDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReleaseLot: {
        readonly parameters: {
            readonly path: {
                readonly lot: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReleaseLotDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OpenLot: {
        readonly parameters: {
            readonly path: {
                readonly lot: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenLotDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RejectLot: {
        readonly parameters: {
            readonly path: {
                readonly lot: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectLotDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DiscardLot: {
        readonly parameters: {
            readonly path: {
                readonly lot: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DiscardLotDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecallLot: {
        readonly parameters: {
            readonly path: {
                readonly lot: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecallLotDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly LotsReadingController_show: {
        readonly parameters: {
            readonly path: {
                readonly lot: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LotDto"];
                };
            };
        };
    };
    readonly LotsReadingController_uses: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly lot: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LotUsesPageDto"];
                };
            };
        };
    };
    readonly LotsReadingController_units: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly lot: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LotUnitsPageDto"];
                };
            };
        };
    };
    readonly LotsReadingController_ofJourney: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LotUsesPageDto"];
                };
            };
        };
    };
    readonly PasskeysController_options: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly RegisterPasskey: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterPasskeyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RemovePasskey: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RemovePasskeyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly UnlockSession: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnlockSessionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnlockedDto"];
                };
            };
        };
    };
    readonly SingleSignOnController_begin: {
        readonly parameters: {
            readonly query?: {
                /** @description Site; needed by whoever has roles at several posts. */
                readonly site?: string;
                /** @description Post; needed by whoever has roles at several. */
                readonly post?: string;
                /** @description The enrolled device on which it is; needed by whoever touches a therapy. */
                readonly device?: string;
                /** @description That the ledger gave for the device. */
                readonly challenge?: string;
                /** @description Over the challenge, by the key of the device. */
                readonly deviceSignature?: string;
            };
        };
        readonly responses: never;
    };
    readonly SingleSignOnController_unlock: {
        readonly parameters: {
        };
        readonly responses: never;
    };
    readonly SingleSignOnController_finish: {
        readonly parameters: {
        };
        readonly responses: never;
    };
    readonly NamePerson: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NamePersonDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly LinkExternalIdentity: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkExternalIdentityDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly UnlinkExternalIdentity: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
                readonly link: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnlinkExternalIdentityDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly GrantRole: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ApproveGrant: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
                readonly grant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveGrantDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly WithdrawRole: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
                readonly grant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawRoleDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordTraining: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordTrainingDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SuspendPerson: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuspendPersonDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReinstatePerson: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReinstatePersonDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly IssueBadge: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueBadgeDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadgeDto"];
                };
            };
        };
    };
    readonly WithdrawBadge: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
                readonly badge: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawBadgeDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PeopleController_show: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly BridgeTraining: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BridgeTrainingDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SessionsController_ofOther: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionsDto"];
                };
            };
        };
    };
    readonly EndSession: {
        readonly parameters: {
            readonly path: {
                readonly person: string;
                readonly session: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommandDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly IdentityController_read: {
        readonly parameters: {
            readonly query: {
                /** @description What the name is needed for. */
                readonly purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            readonly path: {
                readonly participant: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IdentityDto"];
                };
            };
        };
    };
    readonly RecordIdentity: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordIdentityDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SearchIdentities: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SearchIdentitiesDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchedDto"];
                };
            };
        };
    };
    readonly IdentityController_lookAlikes: {
        readonly parameters: {
            readonly query: {
                /** @description What the name is needed for. */
                readonly purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            readonly path: {
                readonly participant: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookAlikesDto"];
                };
            };
        };
    };
    readonly ProposeErasure: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeErasureDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedDto"];
                };
            };
        };
    };
    readonly ApproveErasure: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
                readonly erasure: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveErasureDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly EnrolParticipant: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolParticipantDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    readonly RecordConsent: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordConsentDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DeclineConsent: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclineConsentDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RegisterJourney: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterJourneyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredDto"];
                };
            };
        };
    };
    readonly OpenStop: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenStopDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly LiftStop: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LiftStopDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ResumeParticipation: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResumeParticipationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ParticipantsController_show: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipantDto"];
                };
            };
        };
    };
    readonly AccountabilityController_show: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountabilityDto"];
                };
            };
        };
    };
    readonly ProposeTransfer: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeTransferDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AcceptTransfer: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
                readonly transfer: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptTransferDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly EndTransfer: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
                readonly transfer: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndTransferDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SealAllocation: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SealAllocationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReadAllocation: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReadAllocationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArmDto"];
                };
            };
        };
    };
    readonly UnblindInEmergency: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnblindInEmergencyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnblindedDto"];
                };
            };
        };
    };
    readonly AcknowledgeUnblinding: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
                readonly unblinding: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcknowledgeUnblindingDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly BindWristband: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BindWristbandDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ConfirmWristband: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmWristbandDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly UnbindWristband: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnbindWristbandDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly EndEncounter: {
        readonly parameters: {
            readonly path: {
                readonly participant: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndEncounterDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PublishProtocol: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishProtocolDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ProtocolsController_show: {
        readonly parameters: {
            readonly path: {
                readonly protocol: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublishedDto"];
                };
            };
        };
    };
    readonly MigrationsController_migrations: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description Only this therapy. */
                readonly coi?: string;
            };
            readonly path: {
                readonly protocol: string;
                readonly version: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MigrationsPageDto"];
                };
            };
        };
    };
    readonly MigrateProtocol: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MigrateProtocolDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PrintLabels: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrintLabelsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrintedDto"];
                };
            };
        };
    };
    readonly ReprintLabel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReprintLabelDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrintedDto"];
                };
            };
        };
    };
    readonly ApplyLabel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplyLabelDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly VerifyLabel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyLabelDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly VoidLabel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoidLabelDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DestroyLabel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DestroyLabelDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ConfirmRelabelling: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmRelabellingDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly WriteOffLabel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WriteOffLabelDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CompareLabelPieces: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompareLabelPiecesDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordDoubledLabel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordDoubledLabelDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DestroyCopy: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DestroyCopyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordMissing: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordMissingDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly FindMaterial: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FindMaterialDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly MoveMaterial: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveMaterialDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SurveyBox: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SurveyBoxDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordIdentityTest: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordIdentityTestDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordSealedContainer: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordSealedContainerDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ResolveIdentity: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveIdentityDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AgreeToMaterialDisposal: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgreeToMaterialDisposalDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DisposeMaterial: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisposeMaterialDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly MaterialsController_show: {
        readonly parameters: {
            readonly path: {
                readonly material: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MaterialDto"];
                };
            };
        };
    };
    readonly ClearPrinter: {
        readonly parameters: {
            readonly path: {
                readonly printer: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClearPrinterDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordAspiration: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordAspirationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordExpansionFailure: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordExpansionFailureDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly IsolateCells: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IsolateCellsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ChangeMedium: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeMediumDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PassageCells: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PassageCellsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DiscardVessel: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DiscardVesselDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly HarvestCells: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HarvestCellsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly FillTubes: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FillTubesDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PackUnits: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PackUnitsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SealPackage: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SealPackageDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DepartPackage: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DepartPackageDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RerouteDestination: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
                readonly sscc: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RerouteDestinationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ChangeDriver: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeDriverDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OpenEnRoute: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenEnRouteDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReceivePackage: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReceivePackageDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OpenPackage: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenPackageDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly UnpackUnits: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnpackUnitsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly IngestLoggerData: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IngestLoggerDataDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OfferHandoff: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OfferHandoffDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AcceptHandoff: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptHandoffDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RefuseHandoff: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefuseHandoffDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CancelOffer: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithReasonDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly TakeOver: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeOverDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OfferUnits: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OfferUnitsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AcceptUnits: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptUnitsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DepositPackage: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DepositPackageDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CollectPackage: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CollectPackageDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReportNotFound: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportNotFoundDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly IssueCourierPass: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueCourierPassDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedPassDto"];
                };
            };
        };
    };
    readonly RevokeCourierPass: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
                readonly pass: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevokeCourierPassDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CourierPassesController_holder: {
        readonly parameters: {
            readonly query: {
                /** @description What the name is needed for. */
                readonly purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            readonly path: {
                readonly coi: string;
                readonly pass: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassHolderDto"];
                };
            };
        };
    };
    readonly CourierPassesController_redeem: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RedeemCourierPassDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RedeemedPassDto"];
                };
            };
        };
    };
    readonly PreparationController_show: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
                readonly item: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnitPreparationDto"];
                };
            };
        };
    };
    readonly EndThaw: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndThawDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReconstituteUnit: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReconstituteUnitDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SealTube: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SealTubeDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly TestSeal: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TestSealDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly FreezeTubes: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FreezeTubesDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ThawUnit: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ThawUnitDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PutAwayUnit: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PutAwayUnitDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly MoveUnit: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveUnitDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RetrieveUnit: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetrieveUnitDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReturnUnit: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnUnitDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AuthoriseDestruction: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuthoriseDestructionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ConsentToDisposal: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentToDisposalDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DisposeUnit: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisposeUnitDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AssignToEpisode: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignToEpisodeDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly TakeSample: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeSampleDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordResult: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordResultDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReviewResult: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewResultDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly VerifyEntry: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyEntryDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CertifyBatch: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertifyBatchDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RejectBatch: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectBatchDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly PlaceHold: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceHoldDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ResolveHold: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveHoldDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CorrectEvent: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectEventDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordFollowUp: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordFollowUpDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AcknowledgeLateResult: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcknowledgeLateResultDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordSerology: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordSerologyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly BatchReviewController_review: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
                readonly batch: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchReviewDto"];
                };
            };
        };
    };
    readonly BatchReviewController_dossier: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
                readonly batch: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    readonly KeepRetentionSample: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeepRetentionSampleDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AuthoriseRetentionDestruction: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuthoriseRetentionDestructionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReferToRecord: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReferToRecordDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RequestExceptionalSupply: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestExceptionalSupplyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordRiskEvaluation: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordRiskEvaluationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordParticipantInformed: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordParticipantInformedDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReleaseExceptionally: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReleaseExceptionallyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RevokeExceptionalSupply: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevokeExceptionalSupplyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly NotifyOfExceptionalSupply: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NotifyOfExceptionalSupplyDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly NotifyOfLateResult: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NotifyOfLateResultDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OpenDeviation: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenDeviationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ClassifyDeviation: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClassifyDeviationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordInvestigation: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordInvestigationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReferToCapa: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReferToCapaDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CloseDeviation: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseDeviationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AcceptDeviation: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptDeviationDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DeviationListController_deviations: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description Only those that are neither closed nor accepted. */
                readonly open?: string;
                /** @description Only those of this class. */
                readonly classification?: "minor" | "major" | "critical";
                /** @description Only those that were recorded at this site. */
                readonly site?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviationsPageDto"];
                };
            };
        };
    };
    readonly EndingsController_endings: {
        readonly parameters: {
            readonly query: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description What ends before then, or has ended. RFC 3339 with offset. */
                readonly before: string;
                /** @description Only ends of this kind. */
                readonly kind?: "role" | "training" | "calibration" | "lot";
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EndingsPageDto"];
                };
            };
        };
    };
    readonly ConsentFormsController_versions: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentFormsDto"];
                };
            };
        };
    };
    readonly PublishConsentForm: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishConsentFormDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly MoveConsentForm: {
        readonly parameters: {
            readonly path: {
                readonly formVersion: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveConsentFormDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ConsentFormsController_due: {
        readonly parameters: {
            readonly query: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description Whose consent has to be renewed before then, or should have been. RFC 3339 with offset. */
                readonly before: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentsDuePageDto"];
                };
            };
        };
    };
    readonly PlanInfusion: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanInfusionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CancelInfusion: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelInfusionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly VerifyIdentity: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyIdentityDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OpenTube: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenTubeDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DrawUp: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DrawUpDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly HoldTimeOut: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HoldTimeOutDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly StartInfusion: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartInfusionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordPunctureFailure: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordPunctureFailureDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordSpill: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordSpillDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CompleteInfusion: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompleteInfusionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AbortInfusion: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AbortInfusionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DowntimeListsController_downtimes: {
        readonly parameters: {
            readonly query: {
                /** @description The site. */
                readonly site: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DowntimesDto"];
                };
            };
        };
    };
    readonly DeclareDowntime: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclareDowntimeDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly IssueDowntimePack: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueDowntimePackDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly TellPackHolder: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TellPackHolderDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly EnterDowntimeForm: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnterDowntimeFormDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CompareDowntimeEntry: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompareDowntimeEntryDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReturnDowntimeForm: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnDowntimeFormDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly DowntimePapersController_publicKey: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PackKeyDto"];
                };
            };
        };
    };
    readonly DowntimePapersController_print: {
        readonly parameters: {
            readonly query: {
                /** @description What the name is needed for. */
                readonly purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
                /** @description In which language; English where nobody says. */
                readonly language?: "en" | "cs";
            };
            readonly path: {
                readonly coi: string;
                readonly pack: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly DowntimeListsController_packs: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
                /** @description The site. Whoever works at one is shown his own. */
                readonly site?: string;
                /** @description Only those with forms out. */
                readonly open?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DowntimePacksDto"];
                };
            };
        };
    };
    readonly OpenSession: {
        readonly parameters: {
            readonly path: {
                readonly workstation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenSessionDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ClearLine: {
        readonly parameters: {
            readonly path: {
                readonly workstation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommandDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CloseSession: {
        readonly parameters: {
            readonly path: {
                readonly workstation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommandDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly TakeEnvironmentSamples: {
        readonly parameters: {
            readonly path: {
                readonly workstation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeEnvironmentSamplesDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RecordEnvironmentResult: {
        readonly parameters: {
            readonly path: {
                readonly workstation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordEnvironmentResultDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly ReviewEnvironmentResult: {
        readonly parameters: {
            readonly path: {
                readonly workstation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewEnvironmentResultDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CorrectEnvironmentResult: {
        readonly parameters: {
            readonly path: {
                readonly workstation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectEnvironmentResultDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RegisterBox: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterBoxDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RemapBox: {
        readonly parameters: {
            readonly path: {
                readonly box: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RemapBoxDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly BoxesController_lyingBeside: {
        readonly parameters: {
            readonly path: {
                readonly box: string;
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeighboursDto"];
                };
            };
        };
    };
    readonly BoxesController_show: {
        readonly parameters: {
            readonly path: {
                readonly box: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BoxDto"];
                };
            };
        };
    };
    readonly WatchTank: {
        readonly parameters: {
            readonly path: {
                readonly tank: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WatchTankDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly IngestTankReadings: {
        readonly parameters: {
            readonly path: {
                readonly tank: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IngestTankReadingsDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly RescueBoxes: {
        readonly parameters: {
            readonly path: {
                readonly tank: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RescueBoxesDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly CloseTankAlarm: {
        readonly parameters: {
            readonly path: {
                readonly tank: string;
                readonly alarm: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseTankAlarmDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly TanksController_show: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until this position is shown. */
                readonly after?: string;
                /** @description How many rows at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly tank: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TankDto"];
                };
            };
        };
    };
    readonly HandOverShift: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOverShiftDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly UnstaffedPostsController_list: {
        readonly parameters: {
            readonly path: {
                readonly site: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnstaffedPostsDto"];
                };
            };
        };
    };
    readonly DeclareUnstaffedPost: {
        readonly parameters: {
            readonly path: {
                readonly site: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclareUnstaffedPostDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly SetRoster: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetRosterDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OnCallController_onCall: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OnCallListDto"];
                };
            };
        };
    };
    readonly GoOnCall: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GoOnCallDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly AcknowledgePage: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcknowledgePageDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly OnCallController_telephone: {
        readonly parameters: {
            readonly query: {
                /** @description What the name is needed for. */
                readonly purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            readonly path: {
                readonly person: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TelephoneDto"];
                };
            };
        };
    };
    readonly HoldEvidenceController_evidence: {
        readonly parameters: {
            readonly path: {
                readonly coi: string;
                readonly hold: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldEvidenceDto"];
                };
            };
        };
    };
    readonly TypeIdentifier: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TypeIdentifierDto"];
            };
        };
        readonly responses: {
            /** @description On disk. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    readonly JourneysReadingController_show: {
        readonly parameters: {
            readonly query?: {
                /** @description As the whole log stood at this position. */
                readonly position?: string;
                /** @description As of this revision of the journey. */
                readonly revision?: string;
                /** @description As it had happened by then. RFC 3339 with offset. */
                readonly happenedBy?: string;
                /** @description As it was known by then. RFC 3339 with offset. */
                readonly knownBy?: string;
            };
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JourneyDto"];
                };
            };
        };
    };
    readonly JourneysReadingController_events: {
        readonly parameters: {
            readonly query?: {
                /** @description As the whole log stood at this position. */
                readonly position?: string;
                /** @description As of this revision of the journey. */
                readonly revision?: string;
                /** @description As it had happened by then. RFC 3339 with offset. */
                readonly happenedBy?: string;
                /** @description As it was known by then. RFC 3339 with offset. */
                readonly knownBy?: string;
                /** @description How many events at most. */
                readonly limit?: string;
                /** @description Where the previous page ended. */
                readonly cursor?: string;
            };
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JourneyEventsDto"];
                };
            };
        };
    };
    readonly JourneysReadingController_differences: {
        readonly parameters: {
            readonly query: {
                /** @description The moment to compare. RFC 3339 with offset. */
                readonly at: string;
            };
            readonly path: {
                readonly coi: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DifferencesDto"];
                };
            };
        };
    };
    readonly LogController_page: {
        readonly parameters: {
            readonly query?: {
                /** @description After this position. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LogPageDto"];
                };
            };
        };
    };
    readonly SimulationController_show: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimeDto"];
                };
            };
        };
    };
    readonly SimulationController_move: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveClockDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimeDto"];
                };
            };
        };
    };
    readonly HealthController_health: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AliveDto"];
                };
            };
        };
    };
    readonly HealthController_ready: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
    readonly HealthController_prometheus: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
        };
    };
    readonly AboutController_show: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AboutDto"];
                };
            };
        };
    };
    readonly FrontPageController_page: {
        readonly parameters: {
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
}
