// Written by `npm run gen`; changes here are lost.
export interface paths {
    "/alerts/stream": {
        parameters: {
        };
        /**
         * Alerts as they happen, as server-sent events
         * @description Whoever may check at the bedside is told of no deviation here: one of the first check would tell him of it (H30).
         */
        get: operations["AlertsController_stream"];
    };
    "/changes/stream": {
        parameters: {
        };
        /**
         * That something was written, as server-sent events
         * @description Of what, of whom and by whom it says nothing: ask your lists again, with `after` and the position. A few times a second at the most.
         */
        get: operations["ChangesController_stream"];
    };
    "/journeys/{coi}/timeline": {
        parameters: {
        };
        /** Custody timeline of a journey */
        get: operations["ListsController_timeline"];
    };
    "/journeys/{coi}/whereabouts": {
        parameters: {
        };
        /** Where every container of a journey is */
        get: operations["ListsController_whereabouts"];
    };
    "/journeys/{coi}/lineage": {
        parameters: {
        };
        /** Which container came from which */
        get: operations["ListsController_lineage"];
    };
    "/bedside": {
        parameters: {
        };
        /** Doses at the own site, with their clocks */
        get: operations["ListsController_bedside"];
    };
    "/custody": {
        parameters: {
        };
        /** What the own post holds */
        get: operations["ListsController_custody"];
    };
    "/boxes/{box}/positions": {
        parameters: {
        };
        /** Storage map of a box */
        get: operations["ListsController_positions"];
    };
    "/search": {
        parameters: {
        };
        /**
         * Find whatever has a number, by its beginning or by a scan of it
         * @description Therapies, participants, batches, containers, labels, slots and packages; lots, people, devices and whatever else has a record of its own.
         */
        get: operations["ListsController_search"];
    };
    "/alerts": {
        parameters: {
        };
        /**
         * Near misses, holds, deviations, and limits that passed or are about to
         * @description An administrator reads of attacked accounts, and of no therapy.
         */
        get: operations["ListsController_alerts"];
    };
    "/figures": {
        parameters: {
        };
        /** Near misses, typed identifiers, take-overs and late records, by site and month */
        get: operations["ListsController_figures"];
    };
    "/packages": {
        parameters: {
        };
        /** Packages that the own post holds or is offered, or that are on their way to the site */
        get: operations["PackageListController_list"];
    };
    "/collections": {
        parameters: {
        };
        /** Therapies of the own site whose cells are still to be collected */
        get: operations["CollectionsController_due"];
    };
    "/custody/therapies": {
        parameters: {
        };
        /** Therapies of which the own post holds something, and what waits */
        get: operations["HeldTherapiesController_held"];
    };
    "/tests-due": {
        parameters: {
        };
        /** Tests that the own post owes, and results that wait for a second person */
        get: operations["TestsDueController_due"];
    };
    "/retention-samples": {
        parameters: {
        };
        /** Retention samples, the first to be due before the others */
        get: operations["RetentionListController_samples"];
    };
    "/journeys": {
        parameters: {
        };
        /** Therapies, each on one line: the journey board */
        get: operations["JourneyBoardController_list"];
    };
    "/system-file": {
        parameters: {
        };
        /** Which build, rules and files answer here, with their hashes */
        get: operations["SystemFileController_show"];
    };
    "/batches": {
        parameters: {
        };
        /** Batches of a period, with their units and labels */
        get: operations["BatchListController_batches"];
    };
    "/results": {
        parameters: {
        };
        /** Results of a period, or those of them that are out of specification */
        get: operations["ResultListController_results"];
    };
    "/audit-trail": {
        parameters: {
        };
        /**
         * Audit trail, by who, what, when, on what and why
         * @description As text/csv it is an export, and recorded as one; next-cursor says what follows.
         */
        get: operations["AuditTrailController_trail"];
    };
    "/audit-trail/coverage": {
        parameters: {
        };
        /** Stretches of the log that nobody has reviewed, oldest first */
        get: operations["AuditTrailController_coverage"];
    };
    "/audit-trail/reviews": {
        parameters: {
        };
        /**
         * Review a stretch of the audit trail, and sign it
         * @description Roles: qa, qp.
         */
        post: operations["ReviewAuditTrail"];
    };
    "/people": {
        parameters: {
        };
        /**
         * Accounts with their roles and trainings, as known now or at a moment
         * @description As text/csv it is an export, and recorded as one; next-cursor says what follows.
         */
        get: operations["PeopleAsOfController_list"];
        /**
         * Invite a person
         * @description Roles: administrator.
         */
        post: operations["InvitePerson"];
    };
    "/journeys/{coi}/notices": {
        parameters: {
        };
        /** Who is owed word of a late result or an exception, and who has had it */
        get: operations["NoticesController_notices"];
    };
    "/journeys/{coi}/timeline.svg": {
        parameters: {
        };
        /** Custody of a journey as a picture */
        get: operations["PictureController_picture"];
    };
    "/journeys/{coi}/signatures.html": {
        parameters: {
        };
        /** Signatures of a journey as a page to print */
        get: operations["PrintedSignaturesController_print"];
    };
    "/first-administrator": {
        parameters: {
        };
        /** Enrol the first administrator with the code of the founding */
        post: operations["AccountsController_enrolFirstAdministrator"];
    };
    "/first-qa": {
        parameters: {
        };
        /** Enrol the first QA with the other code of the founding */
        post: operations["AccountsController_enrolFirstQa"];
    };
    "/accounts/{person}/activation": {
        parameters: {
        };
        /** Activate an account with the code of its invitation, or of its reopening */
        post: operations["AccountsController_activate"];
    };
    "/sessions": {
        parameters: {
        };
        /** Where you are signed in */
        get: operations["SessionsController_own"];
        /** Sign in at a post */
        post: operations["AccountsController_signIn"];
    };
    "/sessions/badge": {
        parameters: {
        };
        /** Sign in with badge and PIN, on a device that is enrolled */
        post: operations["AccountsController_signInByBadge"];
    };
    "/account/pin": {
        parameters: {
        };
        /**
         * Choose the PIN that goes with your badge
         * @description Roles: account-holder.
         */
        post: operations["SetPin"];
    };
    "/account/password": {
        parameters: {
        };
        /**
         * Change your own password
         * @description Roles: account-holder.
         */
        post: operations["ChangeCredential"];
    };
    "/account/sign-out": {
        parameters: {
        };
        /**
         * Sign out
         * @description Roles: account-holder.
         */
        post: operations["SignOut"];
    };
    "/account/sign-out-everywhere": {
        parameters: {
        };
        /**
         * Sign out on every device
         * @description Roles: account-holder, administrator.
         */
        post: operations["SignOutEverywhere"];
    };
    "/account": {
        parameters: {
        };
        /** Who you are here, and what you may at this moment */
        get: operations["OwnAccountController_show"];
    };
    "/people/{person}/vouchings": {
        parameters: {
        };
        /**
         * Vouch for whoever holds an account
         * @description Roles: qa, qp, investigator, administrator.
         */
        post: operations["VouchForHolder"];
    };
    "/people/{person}/reopenings": {
        parameters: {
        };
        /**
         * Give the holder of an account a new code
         * @description Roles: administrator.
         */
        post: operations["ReopenAccount"];
    };
    "/devices": {
        parameters: {
        };
        /** Every device by its number, those out of use as well */
        get: operations["DevicesController_list"];
        /**
         * Enrol a device
         * @description Roles: administrator.
         */
        post: operations["EnrolDevice"];
    };
    "/devices/{device}/qualifications": {
        parameters: {
        };
        /**
         * Record a calibration or qualification
         * @description Roles: qa.
         */
        post: operations["QualifyDevice"];
    };
    "/devices/{device}/moves": {
        parameters: {
        };
        /**
         * A device belongs to another post
         * @description Roles: administrator.
         */
        post: operations["MoveDevice"];
    };
    "/devices/{device}/retirements": {
        parameters: {
        };
        /**
         * Take a device out of use
         * @description Roles: administrator, qa.
         */
        post: operations["RetireDevice"];
    };
    "/devices/{device}": {
        parameters: {
        };
        /** A device, where it belongs, and every qualification that it ever had */
        get: operations["DevicesController_show"];
    };
    "/lots/{lot}/receipts": {
        parameters: {
        };
        /**
         * Receive a lot, with its certificate of analysis
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["ReceiveLot"];
    };
    "/lots/{lot}/releases": {
        parameters: {
        };
        /**
         * Release a lot for use
         * @description Roles: qa.
         */
        post: operations["ReleaseLot"];
    };
    "/lots/{lot}/openings": {
        parameters: {
        };
        /**
         * Open a container: its time in use begins
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["OpenLot"];
    };
    "/lots/{lot}/rejections": {
        parameters: {
        };
        /**
         * Reject a lot
         * @description Roles: qa, qp.
         */
        post: operations["RejectLot"];
    };
    "/lots/{lot}/discards": {
        parameters: {
        };
        /**
         * Record that nothing of a lot is left
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        post: operations["DiscardLot"];
    };
    "/lots/{lot}/recalls": {
        parameters: {
        };
        /**
         * Recall a lot: every therapy that has some of it is held
         * @description Roles: qa, qp, sponsor.
         */
        post: operations["RecallLot"];
    };
    "/lots/{lot}": {
        parameters: {
        };
        /** A lot, its certificate, what is open of it, and whether it is recalled */
        get: operations["LotsReadingController_show"];
    };
    "/lots/{lot}/uses": {
        parameters: {
        };
        /** Where a lot was used: therapies, batches, containers, people and places */
        get: operations["LotsReadingController_uses"];
    };
    "/lots/{lot}/units": {
        parameters: {
        };
        /** Every container with some of a lot in it, and where it is now */
        get: operations["LotsReadingController_units"];
    };
    "/journeys/{coi}/lots": {
        parameters: {
        };
        /** The lots that a therapy has some of */
        get: operations["LotsReadingController_ofJourney"];
    };
    "/account/passkey-options": {
        parameters: {
        };
        /** What the browser needs to make a passkey */
        get: operations["PasskeysController_options"];
    };
    "/account/passkeys": {
        parameters: {
        };
        /**
         * Register a passkey of your own
         * @description Roles: account-holder.
         */
        post: operations["RegisterPasskey"];
    };
    "/people/{person}/passkey-removals": {
        parameters: {
        };
        /**
         * A passkey no longer signs
         * @description Roles: administrator, qa.
         */
        post: operations["RemovePasskey"];
    };
    "/account/unlock": {
        parameters: {
        };
        /**
         * Unlock a session with the password
         * @description Roles: account-holder.
         */
        post: operations["UnlockSession"];
    };
    "/single-sign-on": {
        parameters: {
        };
        /** Sign in with the hospital: begin */
        get: operations["SingleSignOnController_begin"];
    };
    "/single-sign-on/unlocking": {
        parameters: {
        };
        /** Unlock the session, or prove yourself again, with the hospital: begin */
        get: operations["SingleSignOnController_unlock"];
    };
    "/single-sign-on/return": {
        parameters: {
        };
        /** Sign in with the hospital: come back */
        get: operations["SingleSignOnController_finish"];
    };
    "/people/{person}/name": {
        parameters: {
        };
        /**
         * Record what a person is called from now on
         * @description Roles: administrator.
         */
        post: operations["NamePerson"];
    };
    "/people/{person}/external-identities": {
        parameters: {
        };
        /**
         * Link an account to the hospital
         * @description Roles: administrator.
         */
        post: operations["LinkExternalIdentity"];
    };
    "/people/{person}/external-identities/{link}/removals": {
        parameters: {
        };
        /**
         * Take a link to the hospital away
         * @description Roles: administrator, qa.
         */
        post: operations["UnlinkExternalIdentity"];
    };
    "/people/{person}/grants": {
        parameters: {
        };
        /**
         * Give a role at a post
         * @description Roles: administrator, qa.
         */
        post: operations["GrantRole"];
    };
    "/people/{person}/grants/{grant}/approvals": {
        parameters: {
        };
        /**
         * Approve a role, as the second person
         * @description Roles: administrator, qa, qp, sponsor.
         */
        post: operations["ApproveGrant"];
    };
    "/people/{person}/grants/{grant}/withdrawals": {
        parameters: {
        };
        /**
         * Withdraw a role
         * @description Roles: administrator, qa.
         */
        post: operations["WithdrawRole"];
    };
    "/people/{person}/trainings": {
        parameters: {
        };
        /**
         * Record a training
         * @description Roles: qa, qp.
         */
        post: operations["RecordTraining"];
    };
    "/people/{person}/suspensions": {
        parameters: {
        };
        /**
         * Suspend an account
         * @description Roles: administrator, qa.
         */
        post: operations["SuspendPerson"];
    };
    "/people/{person}/reinstatements": {
        parameters: {
        };
        /**
         * Let a suspended account be used again
         * @description Roles: administrator.
         */
        post: operations["ReinstatePerson"];
    };
    "/people/{person}/badges": {
        parameters: {
        };
        /**
         * Make a badge
         * @description Roles: administrator.
         */
        post: operations["IssueBadge"];
    };
    "/people/{person}/badges/{badge}/withdrawals": {
        parameters: {
        };
        /**
         * A badge opens nothing any more
         * @description Roles: administrator, qa.
         */
        post: operations["WithdrawBadge"];
    };
    "/people/{person}": {
        parameters: {
        };
        /** An account, its roles and trainings */
        get: operations["PeopleController_show"];
    };
    "/people/{person}/training-bridges": {
        parameters: {
        };
        /**
         * Answer for a training that is over
         * @description Roles: qa, qp, investigator.
         */
        post: operations["BridgeTraining"];
    };
    "/people/{person}/sessions": {
        parameters: {
        };
        /** Where a person is signed in */
        get: operations["SessionsController_ofOther"];
    };
    "/people/{person}/sessions/{session}/endings": {
        parameters: {
        };
        /**
         * End a sign-in of a person
         * @description Roles: administrator.
         */
        post: operations["EndSession"];
    };
    "/participants/{participant}/identity": {
        parameters: {
        };
        /** Who a participant is, at the own site; the look is recorded first */
        get: operations["IdentityController_read"];
        /**
         * Record who a participant is, or correct it
         * @description Roles: investigator, collecting-physician, nurse.
         */
        post: operations["RecordIdentity"];
    };
    "/participant-searches": {
        parameters: {
        };
        /**
         * Find participants of the own site by who they are
         * @description Roles: investigator, nurse, collecting-physician, administering-physician.
         */
        post: operations["SearchIdentities"];
    };
    "/participants/{participant}/look-alikes": {
        parameters: {
        };
        /** How many others of the site could be taken for this participant */
        get: operations["IdentityController_lookAlikes"];
    };
    "/participants/{participant}/erasures": {
        parameters: {
        };
        /**
         * Propose to erase who a participant is
         * @description Roles: investigator.
         */
        post: operations["ProposeErasure"];
    };
    "/participants/{participant}/erasures/{erasure}/approvals": {
        parameters: {
        };
        /**
         * Approve an erasure: with the second approval the key is destroyed
         * @description Roles: qa, sponsor.
         */
        post: operations["ApproveErasure"];
    };
    "/participants": {
        parameters: {
        };
        /**
         * Enrol a participant under a pseudonym
         * @description Roles: investigator.
         */
        post: operations["EnrolParticipant"];
    };
    "/participants/{participant}/consents": {
        parameters: {
        };
        /**
         * Record a consent
         * @description Roles: investigator.
         */
        post: operations["RecordConsent"];
    };
    "/participants/{participant}/consent-refusals": {
        parameters: {
        };
        /**
         * Record that a participant was asked for a version of the consent form, and said no
         * @description Roles: investigator.
         */
        post: operations["DeclineConsent"];
    };
    "/participants/{participant}/journeys": {
        parameters: {
        };
        /**
         * Register a therapy and start its journey
         * @description Roles: investigator, sponsor.
         */
        post: operations["RegisterJourney"];
    };
    "/participants/{participant}/stops": {
        parameters: {
        };
        /**
         * End participation: consent withdrawn, or the participant died
         * @description Roles: investigator, sponsor, qa.
         */
        post: operations["OpenStop"];
    };
    "/participants/{participant}/stop-liftings": {
        parameters: {
        };
        /**
         * Lift a stop of the wrong participant
         * @description Roles: qa.
         */
        post: operations["LiftStop"];
    };
    "/participants/{participant}/resumptions": {
        parameters: {
        };
        /**
         * Record that somebody who had withdrawn takes part again
         * @description Roles: investigator.
         */
        post: operations["ResumeParticipation"];
    };
    "/participants/{participant}": {
        parameters: {
        };
        /** A participant, by pseudonym and subject number */
        get: operations["ParticipantsController_show"];
    };
    "/participants/{participant}/accountability": {
        parameters: {
        };
        /** Every tube that was made for a participant, and what became of it */
        get: operations["AccountabilityController_show"];
    };
    "/participants/{participant}/transfers": {
        parameters: {
        };
        /**
         * Ask another site to take a participant in
         * @description Roles: investigator.
         */
        post: operations["ProposeTransfer"];
    };
    "/participants/{participant}/transfers/{transfer}/acceptances": {
        parameters: {
        };
        /**
         * Take a participant in
         * @description Roles: investigator.
         */
        post: operations["AcceptTransfer"];
    };
    "/participants/{participant}/transfers/{transfer}/endings": {
        parameters: {
        };
        /**
         * Say that a participant does not go, or is not taken
         * @description Roles: investigator.
         */
        post: operations["EndTransfer"];
    };
    "/allocations": {
        parameters: {
        };
        /**
         * Seal the arm of a participant, or correct it
         * @description Roles: unblinded-pharmacist.
         */
        post: operations["SealAllocation"];
    };
    "/allocation-readings": {
        parameters: {
        };
        /**
         * Read the arm of a participant
         * @description Roles: unblinded-pharmacist.
         */
        post: operations["ReadAllocation"];
    };
    "/unblindings": {
        parameters: {
        };
        /**
         * Learn the arm of a participant whose treatment depends on it
         * @description Roles: investigator, administering-physician.
         */
        post: operations["UnblindInEmergency"];
    };
    "/participants/{participant}/unblindings/{unblinding}/acknowledgements": {
        parameters: {
        };
        /**
         * Say that one knows of an unblinding
         * @description Roles: qa, sponsor.
         */
        post: operations["AcknowledgeUnblinding"];
    };
    "/participants/{participant}/wristbands": {
        parameters: {
        };
        /**
         * Bind a wristband
         * @description Roles: nurse, investigator, collecting-physician.
         */
        post: operations["BindWristband"];
    };
    "/participants/{participant}/wristband-confirmations": {
        parameters: {
        };
        /**
         * Confirm a wristband, as the second person
         * @description Roles: nurse, investigator, collecting-physician.
         */
        post: operations["ConfirmWristband"];
    };
    "/participants/{participant}/wristband-removals": {
        parameters: {
        };
        /**
         * Take a wristband out of use
         * @description Roles: nurse, investigator, collecting-physician.
         */
        post: operations["UnbindWristband"];
    };
    "/participants/{participant}/encounter-ends": {
        parameters: {
        };
        /**
         * Discharge or transfer: its wristbands count no more
         * @description Roles: nurse, investigator, collecting-physician.
         */
        post: operations["EndEncounter"];
    };
    "/protocols": {
        parameters: {
        };
        /** Which versions of which protocols there are */
        get: operations["ProtocolsController_list"];
        /**
         * Publish a version of a protocol
         * @description Roles: qa, sponsor.
         */
        post: operations["PublishProtocol"];
    };
    "/protocols/{protocol}": {
        parameters: {
        };
        /** The published versions of a protocol */
        get: operations["ProtocolsController_show"];
    };
    "/protocols/{protocol}/migrations/{version}": {
        parameters: {
        };
        /** Therapies on an older version, and what a migration to this one would do to each */
        get: operations["MigrationsController_migrations"];
    };
    "/journeys/{coi}/protocol-migrations": {
        parameters: {
        };
        /**
         * Move a therapy to a newer version of its protocol
         * @description Roles: qa, sponsor.
         */
        post: operations["MigrateProtocol"];
    };
    "/journeys/{coi}/labels": {
        parameters: {
        };
        /**
         * Print the labels of new containers
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["PrintLabels"];
    };
    "/journeys/{coi}/label-reprints": {
        parameters: {
        };
        /**
         * Print a label again; the old one is void
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["ReprintLabel"];
    };
    "/journeys/{coi}/label-applications": {
        parameters: {
        };
        /**
         * Confirm that a label is on its container
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["ApplyLabel"];
    };
    "/journeys/{coi}/label-verifications": {
        parameters: {
        };
        /**
         * Compare label and wristband, before anything is taken: a second person
         * @description Roles: collecting-physician, nurse.
         */
        post: operations["VerifyLabel"];
    };
    "/journeys/{coi}/label-voidings": {
        parameters: {
        };
        /**
         * Void a label
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["VoidLabel"];
    };
    "/journeys/{coi}/label-destructions": {
        parameters: {
        };
        /**
         * Record that a label was destroyed
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        post: operations["DestroyLabel"];
    };
    "/journeys/{coi}/relabelling-confirmations": {
        parameters: {
        };
        /**
         * Compare a new label with the old one: a second person
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["ConfirmRelabelling"];
    };
    "/journeys/{coi}/label-write-offs": {
        parameters: {
        };
        /**
         * Say that nobody can destroy a void label any more
         * @description Roles: qa.
         */
        post: operations["WriteOffLabel"];
    };
    "/journeys/{coi}/label-piece-comparisons": {
        parameters: {
        };
        /**
         * Compare every piece of a label
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        post: operations["CompareLabelPieces"];
    };
    "/journeys/{coi}/doubled-labels": {
        parameters: {
        };
        /**
         * Record that the same label stands on two things
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        post: operations["RecordDoubledLabel"];
    };
    "/journeys/{coi}/label-copy-destructions": {
        parameters: {
        };
        /**
         * Record that the copy of a label was destroyed
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        post: operations["DestroyCopy"];
    };
    "/journeys/{coi}/missing-units": {
        parameters: {
        };
        /**
         * Record that something is not where it must be
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp.
         */
        post: operations["RecordMissing"];
    };
    "/materials": {
        parameters: {
        };
        /** Material that nobody knows, and that the own site keeps */
        get: operations["MaterialListController_list"];
        /**
         * Record that something was found of which nobody can tell what it is
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp.
         */
        post: operations["FindMaterial"];
    };
    "/materials/{material}/moves": {
        parameters: {
        };
        /**
         * Record that it was carried elsewhere
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        post: operations["MoveMaterial"];
    };
    "/materials/{material}/surveys": {
        parameters: {
        };
        /**
         * Record what lies in every position of its box
         * @description Roles: storage-keeper, operator.
         */
        post: operations["SurveyBox"];
    };
    "/materials/{material}/identity-tests": {
        parameters: {
        };
        /**
         * Record whose cells they are
         * @description Roles: qc-analyst, qa.
         */
        post: operations["RecordIdentityTest"];
    };
    "/materials/{material}/sealed-containers": {
        parameters: {
        };
        /**
         * Record what it was packed in
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        post: operations["RecordSealedContainer"];
    };
    "/materials/{material}/resolutions": {
        parameters: {
        };
        /**
         * Say what it is
         * @description Roles: qa.
         */
        post: operations["ResolveIdentity"];
    };
    "/materials/{material}/disposal-agreements": {
        parameters: {
        };
        /**
         * Agree that it is destroyed
         * @description Roles: qp, collecting-physician, administering-physician.
         */
        post: operations["AgreeToMaterialDisposal"];
    };
    "/materials/{material}/disposals": {
        parameters: {
        };
        /**
         * Record that it was destroyed
         * @description Roles: qa.
         */
        post: operations["DisposeMaterial"];
    };
    "/materials/{material}": {
        parameters: {
        };
        /** Material that nobody knows: where it is, and what was done to find out */
        get: operations["MaterialsController_show"];
    };
    "/printers/{printer}/clearances": {
        parameters: {
        };
        /**
         * Clear a printer for the next batch, as the second person
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, qa.
         */
        post: operations["ClearPrinter"];
    };
    "/journeys/{coi}/aspirations": {
        parameters: {
        };
        /**
         * Record an aspiration
         * @description Roles: collecting-physician, nurse.
         */
        post: operations["RecordAspiration"];
    };
    "/journeys/{coi}/expansion-failures": {
        parameters: {
        };
        /**
         * Record that the expansion failed
         * @description Roles: operator, qa.
         */
        post: operations["RecordExpansionFailure"];
    };
    "/journeys/{coi}/isolations": {
        parameters: {
        };
        /**
         * Isolate the cells of the starting material
         * @description Roles: operator.
         */
        post: operations["IsolateCells"];
    };
    "/journeys/{coi}/medium-changes": {
        parameters: {
        };
        /**
         * Change the medium
         * @description Roles: operator.
         */
        post: operations["ChangeMedium"];
    };
    "/journeys/{coi}/passages": {
        parameters: {
        };
        /**
         * Passage the cells
         * @description Roles: operator.
         */
        post: operations["PassageCells"];
    };
    "/journeys/{coi}/vessel-discards": {
        parameters: {
        };
        /**
         * Record that a vessel is gone
         * @description Roles: operator, qa.
         */
        post: operations["DiscardVessel"];
    };
    "/journeys/{coi}/harvests": {
        parameters: {
        };
        /**
         * Harvest the cells
         * @description Roles: operator.
         */
        post: operations["HarvestCells"];
    };
    "/journeys/{coi}/fillings": {
        parameters: {
        };
        /**
         * Formulate and fill the tubes
         * @description Roles: operator.
         */
        post: operations["FillTubes"];
    };
    "/journeys/{coi}/packages": {
        parameters: {
        };
        /**
         * Pack units of this therapy
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["PackUnits"];
    };
    "/journeys/{coi}/package-seals": {
        parameters: {
        };
        /**
         * Put a seal on a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["SealPackage"];
    };
    "/journeys/{coi}/departures": {
        parameters: {
        };
        /**
         * Leave with a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["DepartPackage"];
    };
    "/journeys/{coi}/packages/{sscc}/reroutings": {
        parameters: {
        };
        /**
         * Send a package elsewhere
         * @description Roles: investigator, qa.
         */
        post: operations["RerouteDestination"];
    };
    "/journeys/{coi}/driver-changes": {
        parameters: {
        };
        /**
         * Record that another driver took over
         * @description Roles: courier.
         */
        post: operations["ChangeDriver"];
    };
    "/journeys/{coi}/en-route-openings": {
        parameters: {
        };
        /**
         * Record that a package was opened on its way
         * @description Roles: courier.
         */
        post: operations["OpenEnRoute"];
    };
    "/journeys/{coi}/receipts": {
        parameters: {
        };
        /**
         * Record the arrival of a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["ReceivePackage"];
    };
    "/journeys/{coi}/package-openings": {
        parameters: {
        };
        /**
         * Open a package at its destination
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["OpenPackage"];
    };
    "/journeys/{coi}/unpackings": {
        parameters: {
        };
        /**
         * Record what came out of a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["UnpackUnits"];
    };
    "/journeys/{coi}/logger-data": {
        parameters: {
        };
        /**
         * Record what the logger of a package measured
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        post: operations["IngestLoggerData"];
    };
    "/packages/{sscc}": {
        parameters: {
        };
        /** Of which therapy a package is */
        get: operations["HandoffHistoryController_therapy"];
    };
    "/packages/{sscc}/handoffs": {
        parameters: {
        };
        /** Every time that a package changed hands, with both who did it */
        get: operations["HandoffHistoryController_handoffs"];
    };
    "/journeys/{coi}/handoff-offers": {
        parameters: {
        };
        /**
         * Offer a package to another post
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["OfferHandoff"];
    };
    "/journeys/{coi}/handoff-acceptances": {
        parameters: {
        };
        /**
         * Accept a package that is offered here
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["AcceptHandoff"];
    };
    "/journeys/{coi}/handoff-refusals": {
        parameters: {
        };
        /**
         * Refuse a package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["RefuseHandoff"];
    };
    "/journeys/{coi}/offer-cancellations": {
        parameters: {
        };
        /**
         * Withdraw an offer
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["CancelOffer"];
    };
    "/journeys/{coi}/takeovers": {
        parameters: {
        };
        /**
         * Take custody although the other side is missing
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        post: operations["TakeOver"];
    };
    "/journeys/{coi}/unit-offers": {
        parameters: {
        };
        /**
         * Offer loose units to another post of the same site
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["OfferUnits"];
    };
    "/journeys/{coi}/unit-acceptances": {
        parameters: {
        };
        /**
         * Take loose units that are offered here
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["AcceptUnits"];
    };
    "/journeys/{coi}/deposits": {
        parameters: {
        };
        /**
         * Leave a package where nobody stands
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["DepositPackage"];
    };
    "/journeys/{coi}/collections": {
        parameters: {
        };
        /**
         * Fetch a package that was left where nobody stands
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["CollectPackage"];
    };
    "/journeys/{coi}/missing-packages": {
        parameters: {
        };
        /**
         * Say that a package is not where it was left
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["ReportNotFound"];
    };
    "/journeys/{coi}/courier-passes": {
        parameters: {
        };
        /**
         * Give a courier without an account a pass for one package
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["IssueCourierPass"];
    };
    "/journeys/{coi}/courier-passes/{pass}/revocations": {
        parameters: {
        };
        /**
         * Revoke the pass of a courier
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa.
         */
        post: operations["RevokeCourierPass"];
    };
    "/journeys/{coi}/courier-passes/{pass}/holder": {
        parameters: {
        };
        /** Who carries a package on a pass; the look is recorded first */
        get: operations["CourierPassesController_holder"];
    };
    "/courier-passes/sessions": {
        parameters: {
        };
        /** Redeem a pass, with the name of whoever carries the package */
        post: operations["CourierPassesController_redeem"];
    };
    "/journeys/{coi}/units/{item}/preparation": {
        parameters: {
        };
        /** The instruction in force for a unit, its steps and which are done, its minutes in the warm, and until when it is used */
        get: operations["PreparationController_show"];
    };
    "/journeys/{coi}/thaw-ends": {
        parameters: {
        };
        /**
         * Record how warm and how long a unit was in the bath
         * @description Roles: nurse, administering-physician, operator.
         */
        post: operations["EndThaw"];
    };
    "/journeys/{coi}/reconstitutions": {
        parameters: {
        };
        /**
         * Wash, dilute and mix a thawed unit
         * @description Roles: nurse, administering-physician, operator.
         */
        post: operations["ReconstituteUnit"];
    };
    "/journeys/{coi}/tube-seals": {
        parameters: {
        };
        /**
         * Close a tube
         * @description Roles: operator.
         */
        post: operations["SealTube"];
    };
    "/journeys/{coi}/seal-tests": {
        parameters: {
        };
        /**
         * Record the test of a seal
         * @description Roles: operator, qc-analyst.
         */
        post: operations["TestSeal"];
    };
    "/journeys/{coi}/freezings": {
        parameters: {
        };
        /**
         * Freeze tubes at a controlled rate
         * @description Roles: operator, storage-keeper.
         */
        post: operations["FreezeTubes"];
    };
    "/journeys/{coi}/thaws": {
        parameters: {
        };
        /**
         * Thaw a tube
         * @description Roles: nurse, administering-physician, operator.
         */
        post: operations["ThawUnit"];
    };
    "/journeys/{coi}/put-aways": {
        parameters: {
        };
        /**
         * Record that a tube was put into a position
         * @description Roles: storage-keeper, operator.
         */
        post: operations["PutAwayUnit"];
    };
    "/journeys/{coi}/unit-moves": {
        parameters: {
        };
        /**
         * Record that a tube was moved to another position
         * @description Roles: ledger, storage-keeper.
         */
        post: operations["MoveUnit"];
    };
    "/journeys/{coi}/retrievals": {
        parameters: {
        };
        /**
         * Take a tube out of its position
         * @description Roles: storage-keeper.
         */
        post: operations["RetrieveUnit"];
    };
    "/journeys/{coi}/returns": {
        parameters: {
        };
        /**
         * Record that an unused unit came back
         * @description Roles: nurse, administering-physician, storage-keeper.
         */
        post: operations["ReturnUnit"];
    };
    "/journeys/{coi}/destruction-authorisations": {
        parameters: {
        };
        /**
         * Authorise, for the sponsor, that product is destroyed
         * @description Roles: sponsor.
         */
        post: operations["AuthoriseDestruction"];
    };
    "/journeys/{coi}/disposal-consents": {
        parameters: {
        };
        /**
         * Agree that a last unit may be destroyed
         * @description Roles: collecting-physician, administering-physician.
         */
        post: operations["ConsentToDisposal"];
    };
    "/journeys/{coi}/disposals": {
        parameters: {
        };
        /**
         * Dispose of a unit
         * @description Roles: qa, qp, storage-keeper, operator, nurse.
         */
        post: operations["DisposeUnit"];
    };
    "/journeys/{coi}/assignments": {
        parameters: {
        };
        /**
         * Pass a banked tube to a later dose of the same person
         * @description Roles: qp.
         */
        post: operations["AssignToEpisode"];
    };
    "/journeys/{coi}/samples": {
        parameters: {
        };
        /**
         * Take a sample
         * @description Roles: operator, qc-analyst.
         */
        post: operations["TakeSample"];
    };
    "/journeys/{coi}/results": {
        parameters: {
        };
        /**
         * Record a result
         * @description Roles: qc-analyst.
         */
        post: operations["RecordResult"];
    };
    "/journeys/{coi}/result-reviews": {
        parameters: {
        };
        /**
         * Review a result by keying it again
         * @description Roles: qc-analyst, qa.
         */
        post: operations["ReviewResult"];
    };
    "/journeys/{coi}/entry-verifications": {
        parameters: {
        };
        /**
         * Verify a count by keying it again
         * @description Roles: operator, qa, qc-analyst.
         */
        post: operations["VerifyEntry"];
    };
    "/journeys/{coi}/certifications": {
        parameters: {
        };
        /**
         * Certify a batch
         * @description Roles: qp.
         */
        post: operations["CertifyBatch"];
    };
    "/journeys/{coi}/rejections": {
        parameters: {
        };
        /**
         * Reject a batch
         * @description Roles: qp, qa.
         */
        post: operations["RejectBatch"];
    };
    "/journeys/{coi}/holds": {
        parameters: {
        };
        /**
         * Place a hold
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp, investigator, sponsor.
         */
        post: operations["PlaceHold"];
    };
    "/journeys/{coi}/hold-resolutions": {
        parameters: {
        };
        /**
         * Resolve a hold
         * @description Roles: qa, qp.
         */
        post: operations["ResolveHold"];
    };
    "/journeys/{coi}/corrections": {
        parameters: {
        };
        /**
         * Correct a recorded value; the original stays
         * @description Roles: qa, qp.
         */
        post: operations["CorrectEvent"];
    };
    "/journeys/{coi}/follow-ups": {
        parameters: {
        };
        /**
         * Record a follow-up visit
         * @description Roles: investigator.
         */
        post: operations["RecordFollowUp"];
    };
    "/journeys/{coi}/late-result-acknowledgements": {
        parameters: {
        };
        /**
         * Acknowledge a late failed result
         * @description Roles: investigator, administering-physician, qp, sponsor.
         */
        post: operations["AcknowledgeLateResult"];
    };
    "/journeys/{coi}/serology": {
        parameters: {
        };
        /**
         * Record what a donation was tested for, and the result
         * @description Roles: investigator, collecting-physician, administering-physician, qa.
         */
        post: operations["RecordSerology"];
    };
    "/journeys/{coi}/batches/{batch}/review": {
        parameters: {
        };
        /** Review of a batch by exception, and why it cannot be certified */
        get: operations["BatchReviewController_review"];
    };
    "/journeys/{coi}/batches/{batch}/dossier": {
        parameters: {
        };
        /** Dossier of a batch: what is held here, and by name what is not */
        get: operations["BatchReviewController_dossier"];
    };
    "/journeys/{coi}/batches/{batch}/waits": {
        parameters: {
        };
        /** Why a batch cannot be certified now, by stage */
        get: operations["BatchWaitsController_waits"];
    };
    "/journeys/{coi}/retention-samples": {
        parameters: {
        };
        /**
         * Record that a sample is kept
         * @description Roles: storage-keeper, operator, qc-analyst.
         */
        post: operations["KeepRetentionSample"];
    };
    "/journeys/{coi}/retention-destructions": {
        parameters: {
        };
        /**
         * Sign that a retention sample may be destroyed
         * @description Roles: qa.
         */
        post: operations["AuthoriseRetentionDestruction"];
    };
    "/journeys/{coi}/records-elsewhere": {
        parameters: {
        };
        /**
         * Refer to a record that is kept elsewhere
         * @description Roles: qa, qp, operator, qc-analyst, sponsor.
         */
        post: operations["ReferToRecord"];
    };
    "/journeys/{coi}/exceptional-supplies": {
        parameters: {
        };
        /**
         * Ask for a product that is out of specification
         * @description Roles: investigator, administering-physician.
         */
        post: operations["RequestExceptionalSupply"];
    };
    "/journeys/{coi}/exceptional-supply-evaluations": {
        parameters: {
        };
        /**
         * Record the manufacturer's evaluation of the risk
         * @description Roles: qa.
         */
        post: operations["RecordRiskEvaluation"];
    };
    "/journeys/{coi}/exceptional-supply-informings": {
        parameters: {
        };
        /**
         * Record that the participant was informed
         * @description Roles: investigator, administering-physician.
         */
        post: operations["RecordParticipantInformed"];
    };
    "/journeys/{coi}/exceptional-releases": {
        parameters: {
        };
        /**
         * Release a batch as an exception, and certify nothing
         * @description Roles: qp.
         */
        post: operations["ReleaseExceptionally"];
    };
    "/journeys/{coi}/exceptional-supply-revocations": {
        parameters: {
        };
        /**
         * Revoke an exception before it is opened
         * @description Roles: investigator, administering-physician, qa, qp.
         */
        post: operations["RevokeExceptionalSupply"];
    };
    "/journeys/{coi}/exceptional-supply-notices": {
        parameters: {
        };
        /**
         * Record that somebody was told of an exception
         * @description Roles: qa, qp, sponsor.
         */
        post: operations["NotifyOfExceptionalSupply"];
    };
    "/journeys/{coi}/late-result-notices": {
        parameters: {
        };
        /**
         * Record that somebody was told of a late failed result
         * @description Roles: qa, qp, sponsor.
         */
        post: operations["NotifyOfLateResult"];
    };
    "/journeys/{coi}/deviations": {
        parameters: {
        };
        /**
         * Report what no rule could see
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician, qa, qp, investigator, sponsor.
         */
        post: operations["OpenDeviation"];
    };
    "/journeys/{coi}/deviation-classifications": {
        parameters: {
        };
        /**
         * Say how grave a deviation is
         * @description Roles: qa.
         */
        post: operations["ClassifyDeviation"];
    };
    "/journeys/{coi}/deviation-investigations": {
        parameters: {
        };
        /**
         * Record why it happened, and its impact
         * @description Roles: qa.
         */
        post: operations["RecordInvestigation"];
    };
    "/journeys/{coi}/deviation-capas": {
        parameters: {
        };
        /**
         * Name the CAPA that follows from a deviation
         * @description Roles: qa.
         */
        post: operations["ReferToCapa"];
    };
    "/journeys/{coi}/deviation-closures": {
        parameters: {
        };
        /**
         * Close a deviation; of a critical one QA and QP sign
         * @description Roles: qa, qp.
         */
        post: operations["CloseDeviation"];
    };
    "/journeys/{coi}/deviation-acceptances": {
        parameters: {
        };
        /**
         * Accept a deviation as it is, with a reason
         * @description Roles: qp.
         */
        post: operations["AcceptDeviation"];
    };
    "/deviations": {
        parameters: {
        };
        /** Deviations, open ones first, with their age, class and site */
        get: operations["DeviationListController_deviations"];
    };
    "/holds": {
        parameters: {
        };
        /** Holds, open ones first, with whoever was called and answered */
        get: operations["HoldListController_holds"];
    };
    "/excursions": {
        parameters: {
        };
        /**
         * Open excursions of temperature and time: what bore them, for how long, what is held
         * @description One for each container, package or batch and rule that was broken, with every hold and deviation of it that is still open. A page is of so many therapies.
         */
        get: operations["ExcursionListController_excursions"];
    };
    "/endings": {
        parameters: {
        };
        /** Roles, trainings, calibrations and lots that end, the next one first */
        get: operations["EndingsController_endings"];
    };
    "/consent-forms": {
        parameters: {
        };
        /** The published versions of the consent form */
        get: operations["ConsentFormsController_versions"];
        /**
         * Publish a version of the consent form
         * @description Roles: qa, sponsor.
         */
        post: operations["PublishConsentForm"];
    };
    "/consent-forms/{formVersion}/dates": {
        parameters: {
        };
        /**
         * Move the day from which a version of the consent form is required
         * @description Roles: qa, sponsor.
         */
        post: operations["MoveConsentForm"];
    };
    "/consents-due": {
        parameters: {
        };
        /** Whose consent has to be renewed, first by planned infusion: at the own site, or in the whole study for whoever answers for it */
        get: operations["ConsentFormsController_due"];
    };
    "/journeys/{coi}/infusion-plans": {
        parameters: {
        };
        /**
         * Plan the infusion
         * @description Roles: investigator.
         */
        post: operations["PlanInfusion"];
    };
    "/journeys/{coi}/infusion-cancellations": {
        parameters: {
        };
        /**
         * Record that the planned infusion is not given
         * @description Roles: investigator, administering-physician.
         */
        post: operations["CancelInfusion"];
    };
    "/journeys/{coi}/verifications": {
        parameters: {
        };
        /**
         * Check person and tube: one of two independent checks
         * @description Roles: nurse, administering-physician.
         */
        post: operations["VerifyIdentity"];
    };
    "/journeys/{coi}/tube-openings": {
        parameters: {
        };
        /**
         * Open the tube
         * @description Roles: nurse, administering-physician.
         */
        post: operations["OpenTube"];
    };
    "/journeys/{coi}/draw-ups": {
        parameters: {
        };
        /**
         * Draw the dose into a labelled syringe
         * @description Roles: nurse, administering-physician.
         */
        post: operations["DrawUp"];
    };
    "/journeys/{coi}/time-outs": {
        parameters: {
        };
        /**
         * Hold the time-out
         * @description Roles: nurse, administering-physician.
         */
        post: operations["HoldTimeOut"];
    };
    "/journeys/{coi}/infusion-starts": {
        parameters: {
        };
        /**
         * Start the infusion
         * @description Roles: administering-physician.
         */
        post: operations["StartInfusion"];
    };
    "/journeys/{coi}/puncture-failures": {
        parameters: {
        };
        /**
         * Record a failed puncture
         * @description Roles: nurse, administering-physician.
         */
        post: operations["RecordPunctureFailure"];
    };
    "/journeys/{coi}/spills": {
        parameters: {
        };
        /**
         * Record a spill
         * @description Roles: nurse, administering-physician, collecting-physician, operator, nurse, storage-keeper, qc-analyst.
         */
        post: operations["RecordSpill"];
    };
    "/journeys/{coi}/infusion-completions": {
        parameters: {
        };
        /**
         * Record the end of the infusion
         * @description Roles: nurse, administering-physician.
         */
        post: operations["CompleteInfusion"];
    };
    "/journeys/{coi}/infusion-abortions": {
        parameters: {
        };
        /**
         * Record that the infusion was broken off
         * @description Roles: nurse, administering-physician.
         */
        post: operations["AbortInfusion"];
    };
    "/downtimes": {
        parameters: {
        };
        /** When the ledger was silent for a site, as it was declared */
        get: operations["DowntimeListsController_downtimes"];
        /**
         * Tell that the ledger was silent for a site
         * @description Roles: investigator, administering-physician, nurse, qa, qp.
         */
        post: operations["DeclareDowntime"];
    };
    "/journeys/{coi}/downtime-packs": {
        parameters: {
        };
        /**
         * Print a pack for one dose
         * @description Roles: qa, qp, storage-keeper, investigator, nurse.
         */
        post: operations["IssueDowntimePack"];
    };
    "/journeys/{coi}/downtime-pack-calls": {
        parameters: {
        };
        /**
         * Say that whoever holds a void pack was told
         * @description Roles: qa, qp, investigator, nurse, administering-physician.
         */
        post: operations["TellPackHolder"];
    };
    "/journeys/{coi}/downtime-forms": {
        parameters: {
        };
        /**
         * Enter what a form says
         * @description Roles: nurse, administering-physician, investigator.
         */
        post: operations["EnterDowntimeForm"];
    };
    "/journeys/{coi}/downtime-form-comparisons": {
        parameters: {
        };
        /**
         * Compare an entry with its paper, as a second person
         * @description Roles: nurse, administering-physician, investigator, qa, qp.
         */
        post: operations["CompareDowntimeEntry"];
    };
    "/journeys/{coi}/downtime-form-returns": {
        parameters: {
        };
        /**
         * Say what became of a form that is not entered
         * @description Roles: nurse, administering-physician, investigator, qa, qp.
         */
        post: operations["ReturnDowntimeForm"];
    };
    "/downtime-key": {
        parameters: {
        };
        /** The public key of the codes on printed packs */
        get: operations["DowntimePapersController_publicKey"];
    };
    "/journeys/{coi}/downtime-packs/{pack}": {
        parameters: {
        };
        /**
         * A pack as two pages to print; a void one is printed no more
         * @description Numbers of whoever is on call stand on it: each is looked up, and that is recorded.
         */
        get: operations["DowntimePapersController_print"];
    };
    "/downtime-packs": {
        parameters: {
        };
        /** Printed packs, and whether every form of them is accounted for */
        get: operations["DowntimeListsController_packs"];
    };
    "/workstations/{workstation}/sessions": {
        parameters: {
        };
        /**
         * Open a workstation for one therapy
         * @description Roles: operator.
         */
        post: operations["OpenSession"];
    };
    "/workstations/{workstation}/line-clearances": {
        parameters: {
        };
        /**
         * Clear the line, as the second person
         * @description Roles: operator, qa.
         */
        post: operations["ClearLine"];
    };
    "/workstations/{workstation}/closures": {
        parameters: {
        };
        /**
         * Close the workstation
         * @description Roles: operator.
         */
        post: operations["CloseSession"];
    };
    "/workstations/{workstation}": {
        parameters: {
        };
        /** A workstation: for which therapy it is open, and who cleared the line */
        get: operations["WorkstationsController_show"];
    };
    "/workstations/{workstation}/environment-samples": {
        parameters: {
        };
        /**
         * Record the plates of a session
         * @description Roles: operator.
         */
        post: operations["TakeEnvironmentSamples"];
    };
    "/workstations/{workstation}/environment-results": {
        parameters: {
        };
        /**
         * Record what was counted on a plate
         * @description Roles: qc-analyst.
         */
        post: operations["RecordEnvironmentResult"];
    };
    "/workstations/{workstation}/environment-reviews": {
        parameters: {
        };
        /**
         * Key a count again, as the second person
         * @description Roles: qc-analyst, qa.
         */
        post: operations["ReviewEnvironmentResult"];
    };
    "/workstations/{workstation}/environment-corrections": {
        parameters: {
        };
        /**
         * Correct a count; the first stays
         * @description Roles: qc-analyst, qa.
         */
        post: operations["CorrectEnvironmentResult"];
    };
    "/environment-plates": {
        parameters: {
        };
        /** Plates of the own site that wait to be counted, or to be counted a second time */
        get: operations["PlateListController_list"];
    };
    "/boxes": {
        parameters: {
        };
        /**
         * Register a box
         * @description Roles: storage-keeper, qa.
         */
        post: operations["RegisterBox"];
    };
    "/boxes/{box}/remaps": {
        parameters: {
        };
        /**
         * Record where every tube of a box lies now
         * @description Roles: storage-keeper.
         */
        post: operations["RemapBox"];
    };
    "/boxes/{box}/neighbours/{coi}": {
        parameters: {
        };
        /** Who lay in a box together with a therapy, since when and until when (H49) */
        get: operations["BoxesController_lyingBeside"];
    };
    "/boxes/{box}/slots": {
        parameters: {
        };
        /** A symbol for each position of a box: what its card prints */
        get: operations["BoxesController_slots"];
    };
    "/boxes/{box}": {
        parameters: {
        };
        /** A box and what lies in it, by its own stream */
        get: operations["BoxesController_show"];
    };
    "/tanks": {
        parameters: {
        };
        /** Tanks of the own site: what stands in them, and what is wrong with them */
        get: operations["TankListController_list"];
    };
    "/tanks/{tank}/watches": {
        parameters: {
        };
        /**
         * Say how cold a tank must be, and how long it may be silent
         * @description Roles: qa.
         */
        post: operations["WatchTank"];
    };
    "/tanks/{tank}/readings": {
        parameters: {
        };
        /**
         * Hand in what the monitor of a tank measured
         * @description Roles: storage-keeper, operator, qa.
         */
        post: operations["IngestTankReadings"];
    };
    "/tanks/{tank}/rescues": {
        parameters: {
        };
        /**
         * Record that boxes were carried into another tank
         * @description Roles: storage-keeper, operator, qa.
         */
        post: operations["RescueBoxes"];
    };
    "/tanks/{tank}/alarms/{alarm}/closures": {
        parameters: {
        };
        /**
         * Close an alarm of a tank
         * @description Roles: qa.
         */
        post: operations["CloseTankAlarm"];
    };
    "/tanks/{tank}": {
        parameters: {
        };
        /** A tank: what stands in it, what was last heard of it, its alarms */
        get: operations["TanksController_show"];
    };
    "/places": {
        parameters: {
        };
        /** Organisations, sites and posts of this ledger, as they were founded */
        get: operations["PlacesController_show"];
    };
    "/shift-handovers": {
        parameters: {
        };
        /**
         * Take over a shift at the own post
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["HandOverShift"];
    };
    "/sites/{site}/post-telephones": {
        parameters: {
        };
        /** On which numbers the posts of a site are called */
        get: operations["PostTelephonesController_list"];
        /**
         * Declare on which number a post is called
         * @description Roles: qa.
         */
        post: operations["DeclarePostTelephone"];
    };
    "/sites/{site}/unstaffed-posts": {
        parameters: {
        };
        /** The lockers, airlines and customs of a site */
        get: operations["UnstaffedPostsController_list"];
        /**
         * Declare a locker, an airline or customs
         * @description Roles: qa.
         */
        post: operations["DeclareUnstaffedPost"];
    };
    "/rosters": {
        parameters: {
        };
        /**
         * Plan who is on call at a site
         * @description Roles: qa.
         */
        post: operations["SetRoster"];
    };
    "/on-call": {
        parameters: {
        };
        /** Who is on call now, at every site */
        get: operations["OnCallController_onCall"];
        /**
         * Be on call from now on, at the site where one signed in
         * @description Roles: qa, qp.
         */
        post: operations["GoOnCall"];
    };
    "/journeys/{coi}/page-acknowledgements": {
        parameters: {
        };
        /**
         * Say that one has a hold in hand
         * @description Roles: qa, qp.
         */
        post: operations["AcknowledgePage"];
    };
    "/on-call/{person}/telephone": {
        parameters: {
        };
        /** The number of whoever is on call now; the look is recorded first */
        get: operations["OnCallController_telephone"];
    };
    "/holds/{coi}/{hold}": {
        parameters: {
        };
        /** Evidence of a hold on one page, for a telephone at night */
        get: operations["HoldEvidenceController_evidence"];
    };
    "/source-verifications": {
        parameters: {
        };
        /**
         * Mark an event as compared with its source
         * @description Roles: monitor.
         */
        post: operations["VerifyAgainstSource"];
    };
    "/queries": {
        parameters: {
        };
        /**
         * Queries of monitors, open ones first
         * @description Of an event that its reader may not see yet, no query is listed; those of a participant’s own record only where he reads that.
         */
        get: operations["QueryListController_queries"];
        /**
         * Ask a site about an event
         * @description Roles: monitor.
         */
        post: operations["RaiseQuery"];
    };
    "/query-answers": {
        parameters: {
        };
        /**
         * Answer a query
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, administering-physician, investigator, qa, qp.
         */
        post: operations["AnswerQuery"];
    };
    "/query-closures": {
        parameters: {
        };
        /**
         * Close a query, or take it back
         * @description Roles: monitor.
         */
        post: operations["CloseQuery"];
    };
    "/journeys/{coi}/source-data": {
        parameters: {
        };
        /** What was compared of a therapy with its source, and asked about it */
        get: operations["SourceDataController_ofJourney"];
    };
    "/participants/{participant}/events": {
        parameters: {
        };
        /** The record of a participant: consents, wristbands, stops; no name is in it */
        get: operations["SourceDataController_events"];
    };
    "/participants/{participant}/source-data": {
        parameters: {
        };
        /** The same, of the record of a participant */
        get: operations["SourceDataController_ofParticipant"];
    };
    "/typings": {
        parameters: {
        };
        /**
         * Type an identifier whose symbol cannot be scanned: the first of two
         * @description Roles: collecting-physician, operator, nurse, storage-keeper, qc-analyst, courier, administering-physician.
         */
        post: operations["TypeIdentifier"];
    };
    "/journeys/{coi}": {
        parameters: {
        };
        /** State of the journey, now or at a moment; for a courier the outside of his packages */
        get: operations["JourneysReadingController_show"];
    };
    "/journeys/{coi}/events": {
        parameters: {
        };
        /** Events of the journey, up to a moment */
        get: operations["JourneysReadingController_events"];
    };
    "/journeys/{coi}/differences": {
        parameters: {
        };
        /** Where what had happened by a moment and what was known then differ */
        get: operations["JourneysReadingController_differences"];
    };
    "/events": {
        parameters: {
        };
        /** Events of the whole ledger, in order, as stored */
        get: operations["LogController_page"];
    };
    "/streams/{stream}/events": {
        parameters: {
        };
        /**
         * Events of one stream, in order, as stored
         * @description Nothing is looked at on the way: what does not hold is for the reader to find. A damaged event ends the page before it; what stands behind it is read with `after` and its revision.
         */
        get: operations["StoredEventsController_page"];
    };
    "/simulation/clock": {
        parameters: {
        };
        /** What time the ledger has */
        get: operations["SimulationController_show"];
        /** Move simulated time forward */
        post: operations["SimulationController_move"];
    };
    "/simulation/tray": {
        parameters: {
        };
        /** What lies about to practise with */
        get: operations["PracticeTrayController_show"];
        /**
         * Lay out what there is to practise with, in place of all that lay there
         * @description Kept in memory until the process ends, and never in the log.
         */
        post: operations["PracticeTrayController_lay"];
    };
    "/health": {
        parameters: {
        };
        /** The process is alive */
        get: operations["HealthController_health"];
    };
    "/ready": {
        parameters: {
        };
        /** The log can be read and written */
        get: operations["HealthController_ready"];
    };
    "/metrics": {
        parameters: {
        };
        /** Prometheus metrics */
        get: operations["HealthController_prometheus"];
    };
    "/about": {
        parameters: {
        };
        /** What kind of ledger this is, and which ways in it has */
        get: operations["AboutController_show"];
    };
    "/": {
        parameters: {
        };
        /** A page that says what this is, the same for everybody */
        get: operations["FrontPageController_page"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemDto: {
            /** @example urn:selfsame:problem:WRONG_PRODUCT */
            type: string;
            title: string;
            status: number;
            /** @description Stable for ever: branch on this, never on text. */
            code: string;
            /** @description What to do now, in plain words. */
            remedy: string;
            /** @description What the ledger saw. */
            facts: Record<string, never>;
            /** @description The request id, by which the log of the server is searched. */
            instance: string;
            /** @description The field, for a request that is not well formed. */
            field?: string;
            /**
             * @description Present when going on would be dangerous.
             * @enum {string}
             */
            verdict?: "STOP";
        };
        TimelineRowDto: {
            /**
             * Format: date-time
             * @description By the clock of the device; the audit trail keeps its offset.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description By the clock of the ledger.
             */
            recordedAt: string;
            person: string;
            /**
             * @description What the person was called then. Null where the vault cannot say it.
             * @example Jana Nováková
             */
            name: string | null;
            role: string;
            organisation: string;
            site: string;
            post: string;
            /** @example CHA999926ABC123 */
            coi: string;
            revision: number;
            /** @example AspirationRecorded */
            type: string;
            /**
             * @description What it is about.
             * @example T2
             */
            subject: string | null;
            /** @description Written down long after it happened. */
            late: boolean;
            /** @description A near miss, a mix-up, a deviation, a takeover or an exception. */
            red: boolean;
            /**
             * @description Why the person signed it, in that role and at the time that it was recorded.
             * @enum {string|null}
             */
            meaning: "certification" | "exceptional-request" | "exceptional-release" | "rejection" | "destruction" | "assignment" | "hold-resolution" | "identity-resolution" | "disposal" | "deviation-closure" | "deviation-acceptance" | "retention-destruction" | "approval" | "authorship" | "review" | "unblinding" | "identity-verification" | null;
            /** @description The meaning, as it was shown. */
            signed: string | null;
            /** @description What was released although it is out of specification, in the words of its release. */
            exceptional: string | null;
        };
        TimelinePageDto: {
            rows: components["schemas"]["TimelineRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        WhereaboutsRowDto: {
            /** @description Who has custody. */
            organisation: string | null;
            site: string | null;
            post: string | null;
            /** @description The package it lies in. */
            sscc: string | null;
            box: string | null;
            /** @example A1 */
            position: string | null;
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example T2 */
            item: string;
            /** @example present */
            status: string;
        };
        WhereaboutsPageDto: {
            rows: components["schemas"]["WhereaboutsRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        LineageRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example V1 */
            parent: string;
            /** @example V2 */
            child: string;
            /** @example passage */
            step: string;
            passage: number | null;
        };
        LineagePageDto: {
            rows: components["schemas"]["LineageRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        BedsideRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            site: string;
            post: string;
            /** Format: date-time */
            plannedAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            useBy: string | null;
            /** @example planned */
            status: string;
            /**
             * @description The request under which it was released although it is out of specification.
             * @example EXC-1
             */
            exceptionalSupply: string | null;
            /** @description What everybody at the bed must read of it: what is out of specification. */
            exceptional: string | null;
        };
        BedsidePageDto: {
            rows: components["schemas"]["BedsideRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        PositionRowDto: {
            box: string;
            /** @example A1 */
            position: string;
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example T2 */
            item: string;
            /** @description The journey says so too. */
            confirmed: boolean;
        };
        PositionsPageDto: {
            rows: components["schemas"]["PositionRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        FoundRowDto: {
            value: string;
            /** @example sscc */
            kind: string;
            /**
             * @description Empty when it is of no therapy.
             * @example CHA999926ABC123
             */
            coi: string;
            /** @description Empty when it is not of one item. */
            item: string;
            /**
             * @description The record in which it stands.
             * @example journey-CHA999926ABC123
             */
            stream: string;
        };
        FoundPageDto: {
            rows: components["schemas"]["FoundRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        AlertRowDto: {
            /** Format: uuid */
            eventId: string;
            /** @example 1.41 */
            position: string;
            coi: string | null;
            /** @example near-miss */
            kind: string;
            /** @example WRONG_PRODUCT */
            code: string;
            subject: string | null;
            site: string;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Of a deadline: the limit's own time, whether it has passed or is about to.
             */
            dueAt: string | null;
            resolved: boolean;
        };
        AlertsPageDto: {
            rows: components["schemas"]["AlertRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        FigureRowDto: {
            /** @example 2026-03 */
            month: string;
            site: string;
            /**
             * @description What is counted.
             * @example typed
             */
            figure: string;
            /**
             * @description Its code, its reason, or what was recorded.
             * @example frost
             */
            detail: string;
            count: number;
        };
        FiguresPageDto: {
            rows: components["schemas"]["FigureRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        PostDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            site: string;
            /**
             * @description Post.
             * @example neurology
             */
            post: string;
        };
        LoggedRangeDto: {
            lowestMilliCelsius: number;
            highestMilliCelsius: number;
            /** Format: date-time */
            until: string;
        };
        WarmthDto: {
            /** @description As cold as it may become on this way. */
            minMilliCelsius: number;
            /** @description As warm as it may become on this way. */
            maxMilliCelsius: number;
            /** @description What its logger measured, as far as somebody has read it. */
            measured: components["schemas"]["LoggedRangeDto"] | null;
        };
        UnstaffedDoorDto: {
            /** @example motol */
            site: string;
            /** @example locker-3 */
            post: string;
        };
        PackageRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 395123450000000017 */
            sscc: string;
            /**
             * @description What it is to whoever asks.
             * @enum {string}
             */
            state: "held" | "offered" | "expected";
            /** @example sealed */
            status: string;
            /** @example 8004951234SEAL1 */
            seal: string | null;
            /** @example 8004951234LOG1 */
            logger: string;
            /** @description Where it was packed: the way back. */
            origin: components["schemas"]["PostDto"];
            /** @description Something of it is on hold: it goes on from hand to hand and back, and to no patient. */
            onHold: boolean;
            warmth: components["schemas"]["WarmthDto"];
            /** @description The locker, airline or customs in which it lies, and nobody stands. */
            liesAt: components["schemas"]["UnstaffedDoorDto"] | null;
            /** @description Who has custody. */
            from: components["schemas"]["PostDto"];
            /** @description Whom it is offered to. */
            to: components["schemas"]["PostDto"] | null;
            /** @description Where it goes, or is driven. */
            destination: components["schemas"]["PostDto"];
            /**
             * @description What people call that.
             * @example Ward and theatre, Neurology
             */
            destinationTitle: string;
            /**
             * @description On which somebody there is called, where QA has declared it.
             * @example +420 200 000 800
             */
            destinationTelephone: string | null;
            /** @example Clean room A/B, Clean rooms */
            originTitle: string;
            /**
             * @description On which somebody is called where it was packed, where QA has declared it.
             * @example +420 200 000 022
             */
            originTelephone: string | null;
            /** @example On the road, Courier */
            fromTitle: string;
            /** @description What its label says, where it was sent elsewhere since. */
            printedDestination: components["schemas"]["PostDto"] | null;
            /** Format: date-time */
            offeredAt: string | null;
            /** Format: date-time */
            offerExpiresAt: string | null;
            /**
             * Format: date-time
             * @description The end of the way that its protocol allows; null before it has left.
             */
            deliverBy: string | null;
            /**
             * Format: date-time
             * @description When the first thing in it can no longer be used or processed.
             */
            expiresAt: string | null;
        };
        PackagesPageDto: {
            rows: components["schemas"]["PackageRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        CollectionDueDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            /**
             * @description What is collected belongs to it.
             * @example B1
             */
            batch: string;
            /**
             * Format: date-time
             * @description The therapy began, or its batch was given up.
             */
            since: string;
        };
        CollectionsPageDto: {
            rows: components["schemas"]["CollectionDueDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        HeldContainersDto: {
            /** @example vessel */
            kind: string;
            count: number;
            /** @description How often they were moved on. */
            passage: number | null;
        };
        HeldTherapyDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            /**
             * @description What is collected or made now belongs to it.
             * @example B1
             */
            batch: string;
            /** @example growing */
            status: string;
            /** @description What the own post holds of it. */
            held: components["schemas"]["HeldContainersDto"][];
            /** @description Numbers that another keyed, and that whoever asks may be the second to key. */
            toKeyAgain: number;
            /** @description Holds that are open on it. */
            holds: number;
        };
        HeldTherapiesPageDto: {
            rows: components["schemas"]["HeldTherapyDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        TestDueDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            /** @example B1 */
            batch: string;
            /** @example Q1 */
            sample: string;
            /** @example sterility */
            test: string;
            /** @description Of the protocol; null where it does not know the test. */
            unit: string | null;
            /**
             * @description What waits for it.
             * @enum {string|null}
             */
            neededFor: "conditional" | "final" | null;
            /** Format: date-time */
            takenAt: string;
            /** @enum {string} */
            waitsFor: "result" | "review";
            /** @description Who measured it; null while nobody has. */
            analyst: string | null;
        };
        TestsDuePageDto: {
            rows: components["schemas"]["TestDueDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        RetentionRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example Q4 */
            item: string;
            /** @description Null: in somebody’s hands. */
            box: string | null;
            position: string | null;
            /**
             * Format: date-time
             * @description Null: nobody has said until when.
             */
            keepUntil: string | null;
            /** @description QA may sign for its destruction now. Nothing destroys it. */
            due: boolean;
            /** @description Who signed that it may go. */
            authorisedBy: string | null;
        };
        RetentionPageDto: {
            rows: components["schemas"]["RetentionRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        NextLimitDto: {
            /**
             * @example product-expires
             * @enum {string}
             */
            kind: "offer-expires" | "label-not-applied" | "deposit-overdue" | "handoff-overdue" | "logger-data-missing" | "processing-overdue" | "culture-too-long" | "product-expires" | "in-use-time-over" | "out-of-storage-over" | "follow-up-overdue" | "late-result-untold" | "late-result-unacknowledged" | "exceptional-supply-untold" | "storage-class-due" | "warning-label-due" | "deviation-unclassified" | "investigation-overdue" | "pack-holder-untold" | "downtime-forms-outstanding";
            /**
             * Format: date-time
             * @description A limit that has passed stands until it is met.
             */
            at: string;
        };
        JourneyBoardRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** Format: uuid */
            participant: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            /**
             * @description Where the participant is treated.
             * @example motol
             */
            site: string;
            /**
             * @description Of the unit that is furthest on its way. After a failed or rejected batch it is the collection again; `given` waits for visits and late results; `ended` is also where the participant takes part no more.
             * @enum {string}
             */
            stage: "collection" | "to-clean-room" | "culture" | "filled" | "stored" | "released" | "to-ward" | "at-ward" | "infusing" | "given" | "ended";
            /**
             * Format: date-time
             * @description By the earlier of the two clocks.
             */
            stageSince: string;
            /** @description Who has custody of that unit, or of what is left; null where there is none. */
            held: components["schemas"]["PostDto"] | null;
            /**
             * @description Of that unit, or the last that was collected; null before the first.
             * @example B1
             */
            batch: string | null;
            /**
             * @description Of that batch.
             * @enum {string}
             */
            releaseStage: "none" | "conditional" | "final" | "exceptional" | "rejected";
            openHolds: number;
            /** @description All that there ever were. */
            nearMisses: number;
            openDeviations: number;
            /** Format: date-time */
            startedAt: string;
            /** @description The first that runs out. */
            nextLimit: components["schemas"]["NextLimitDto"] | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        JourneyBoardPageDto: {
            rows: components["schemas"]["JourneyBoardRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        ProgramPartDto: {
            /** @example libs/custody */
            part: string;
            files: number;
            /** @description SHA-256 of what `find dist sql -type f | LC_ALL=C sort | xargs sha256sum` prints in its folder. */
            sha256: string;
        };
        SystemFileDto: {
            /**
             * @description It stands in every event that it decides.
             * @example selfsame/0.1.0
             */
            build: string;
            /**
             * @description Of the rules that it decides by; in every event too.
             * @example 2
             */
            rules: string;
            /**
             * @description The version of Node.js that runs it.
             * @example v24.21.0
             */
            runtime: string;
            parts: components["schemas"]["ProgramPartDto"][];
            /** @description SHA-256 of package-lock.json, which names every package with its own hash. */
            packagesSha256: string | null;
        };
        BatchRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example B1 */
            batch: string;
            /**
             * Format: uuid
             * @description Pseudonym.
             */
            participant: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            /** @description Where the participant is treated now. */
            site: string;
            protocol: string;
            /** @description The version that the therapy follows now. */
            version: number;
            /**
             * Format: date-time
             * @description When its marrow was taken, as it happened.
             */
            begunAt: string;
            /** @enum {string} */
            status: "growing" | "failed" | "conditional" | "final" | "exceptional" | "rejected";
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description How many labels are where; one that is still printed is not accounted for. */
            labels: {
                printed?: number;
                applied?: number;
                superseded?: number;
                voided?: number;
                destroyed?: number;
                "written-off"?: number;
            };
            /** @description How many tubes are where. */
            tubes: {
                filled?: number;
                opened?: number;
                returned?: number;
                destroyed?: number;
                assigned?: number;
            };
        };
        BatchesPageDto: {
            rows: components["schemas"]["BatchRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        ResultRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example B1 */
            batch: string;
            /** @example Q1 */
            sample: string;
            /** @example sterility */
            test: string;
            method: string;
            /** @example <0.5 EU/ml */
            measured: string;
            /** @description Computed from the limits of the protocol when it was recorded. */
            conforms: boolean;
            instrument: string;
            /** Format: uuid */
            eventId: string;
            revision: number;
            /** Format: date-time */
            recordedAt: string;
            person: string;
            /** @example Věra Holubová */
            name: string | null;
            reviewedBy: string | null;
            /** @description Something of it was corrected since: the therapy has it as it is now. */
            corrected: boolean;
        };
        ResultsPageDto: {
            rows: components["schemas"]["ResultRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        AuditRowDto: {
            /**
             * Format: date-time
             * @description By the clock of the device; the audit trail keeps its offset.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description By the clock of the ledger.
             */
            recordedAt: string;
            person: string;
            /**
             * @description What the person was called then. Null where the vault cannot say it.
             * @example Jana Nováková
             */
            name: string | null;
            role: string;
            organisation: string;
            site: string;
            post: string;
            /** @example 1.41 */
            position: string;
            /**
             * @description Of the event before it: a review that begins after that begins with this one.
             * @example 1.40
             */
            previous: string | null;
            /** @example person-S-1043 */
            stream: string;
            revision: number;
            /** @example CommandRefused */
            type: string;
            /** @description The command that it is about. */
            command: string | null;
            /** @example FORBIDDEN */
            code: string | null;
            device: string;
            /** @description What it is about. */
            subjects: string[];
            /** @description Reasons, evidence and purposes. */
            why: string | null;
            /** @description What a signature on it means. */
            signed: string | null;
            flags: ("correction" | "late" | "after-the-fact" | "override" | "typed" | "refusal" | "danger" | "deviation" | "sign-in-failed" | "permission-change" | "look-up" | "export" | "review" | "signature")[];
            /** @description Whether a reviewer looks twice. */
            exception: boolean;
            /** @description Whether a review has covered it. */
            reviewed: boolean;
        };
        AuditTrailPageDto: {
            rows: components["schemas"]["AuditRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        UnreviewedRowDto: {
            /** @example 1.41 */
            after: string | null;
            /** @example 1.99 */
            to: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            events: number;
            /** @description How many of them a reviewer looks at twice. */
            exceptions: number;
        };
        UnreviewedPageDto: {
            rows: components["schemas"]["UnreviewedRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        AfterTheFactDto: {
            /** @description Why it was done before it was asked. No personal data. */
            reason: string;
        };
        KeptOfflineDto: {
            /** @description By the key of the device, when it was done: over the canonical bytes (RFC 8785) of { v: 1, type, person, at, body }, where body is this one without keptOffline. */
            deviceSignature: string;
        };
        AssertionDto: {
            /** @description Credential id. */
            credential: string;
            /** @description As the authenticator gave it. */
            authenticatorData: string;
            /** @description As the browser gave it. */
            clientDataJSON: string;
            /** @description Over both: Web Authentication §6.3.3. */
            signature: string;
        };
        BadgeSignatureDto: {
            /**
             * Format: password
             * @description What the badge says.
             */
            badge: string;
            /**
             * Format: password
             * @description The PIN.
             */
            pin: string;
            /** @description Over the hash of the statement, by the key of the device. */
            deviceSignature: string;
        };
        SignatureDto: {
            /**
             * @description What the signature means.
             * @enum {string}
             */
            meaning: "certification" | "exceptional-request" | "exceptional-release" | "rejection" | "destruction" | "assignment" | "hold-resolution" | "identity-resolution" | "disposal" | "deviation-closure" | "deviation-acceptance" | "retention-destruction" | "approval" | "authorship" | "review" | "unblinding" | "identity-verification";
            /** @description Revision of the record that the signer was shown. */
            seen?: number;
            /** @description Of the statement that was signed. */
            challenge?: string;
            /** @description The signature; without it the ledger answers with the statement to sign. */
            passkey?: components["schemas"]["AssertionDto"];
            /** @description In the place of a passkey, at the bed and in the clean room. */
            badge?: components["schemas"]["BadgeSignatureDto"];
        };
        AuditScopeDto: {
            /**
             * @description Done by this person.
             * @example qa-1
             */
            who?: string;
            /**
             * @description Done by anybody but this person: leave out your own acts.
             * @example qa-1
             */
            notBy?: string;
            /**
             * @description A type of event, a command, or the code of a refusal.
             * @example RoleGranted
             */
            what?: string;
            /**
             * @description At this site.
             * @example motol
             */
            site?: string;
            /** @description A therapy, a participant, a person or a thing. */
            on?: string;
            /**
             * @description What is odd about it.
             * @enum {string}
             */
            flag?: "correction" | "late" | "after-the-fact" | "override" | "typed" | "refusal" | "danger" | "deviation" | "sign-in-failed" | "permission-change" | "look-up" | "export" | "review" | "signature";
        };
        ReviewFindingDto: {
            /**
             * @description What it became.
             * @enum {string}
             */
            kind: "deviation" | "query";
            /**
             * @description Where it is followed up.
             * @example DEV-1
             */
            reference: string;
        };
        ReviewAuditTrailDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The review begins after this position; absent at the beginning of the log.
             * @example 1.41
             */
            after?: string;
            /**
             * @description It ends with this position.
             * @example 1.99
             */
            to: string;
            /** @description What it was about; absent is everything. */
            scope?: components["schemas"]["AuditScopeDto"];
            /** @description What was found; empty is nothing. */
            findings: components["schemas"]["ReviewFindingDto"][];
            /** @description What the next reviewer should know. No personal data. */
            note?: string;
        };
        AnswerEventDto: {
            /** Format: uuid */
            id: string;
            /** @example HoldPlaced */
            type: string;
            revision: number;
        };
        ToldDeviationDto: {
            /** @example DEV-1 */
            deviation: string;
            /**
             * @description Stable for ever: branch on this.
             * @example OFFER_LAPSED
             */
            code: string;
            /**
             * @description A stop would have refused whoever asked first: its remedy is for him.
             * @enum {string}
             */
            effect: "stop" | "mark";
            title: string;
            /** @description What to do now, in plain words. */
            remedy: string;
            /** @description What the ledger saw. */
            facts: Record<string, never>;
        };
        AnswerDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
        };
        VouchingRowDto: {
            /** @description The password or the link that counts since then. */
            wayIn: string;
            /** @enum {string} */
            document: "passport" | "identity-card" | "driving-licence" | "residence-permit" | "staff-card" | "known-personally";
            /** @example S-7 */
            vouchedBy: string;
            /** Format: date-time */
            vouchedAt: string;
        };
        ProposalRowDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            site: string;
            /**
             * @description Post.
             * @example neurology
             */
            post: string;
            grant: string;
            /** @example administrator */
            role: string;
            /** Format: date-time */
            until: string;
            /** Format: date-time */
            proposedAt: string;
            /** @example S-1 */
            proposedBy: string;
        };
        GrantRowDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            site: string;
            /**
             * @description Post.
             * @example neurology
             */
            post: string;
            grant: string;
            /** @example nurse */
            role: string;
            /** Format: date-time */
            until: string;
            /** @description Whether its time was not over then. */
            counts: boolean;
            /** Format: date-time */
            givenAt: string;
            /** @example S-1 */
            givenBy: string;
            /** @description Where two have to agree. */
            proposedBy: string | null;
        };
        TrainingRowDto: {
            training: string;
            record: string;
            /** Format: date-time */
            validUntil: string;
            /** @description Whether it was valid then. */
            counts: boolean;
            recordedBy: string;
        };
        AccountRowDto: {
            /** @example S-1043 */
            person: string;
            /** @example Jana Nováková */
            name: string | null;
            home: components["schemas"]["PostDto"];
            /** @enum {string} */
            status: "invited" | "unvouched" | "active" | "suspended";
            /**
             * Format: date-time
             * @description Of this status.
             */
            since: string;
            /** Format: date-time */
            activatedAt: string | null;
            /** @example S-1 */
            invitedBy: string;
            /** @description Whether something that opens it counts for nothing yet. */
            waitsForVoucher: boolean;
            vouchings: components["schemas"]["VouchingRowDto"][];
            /** @description Roles that wait for a second person. */
            proposals: components["schemas"]["ProposalRowDto"][];
            /** @description Given, and not withdrawn by then. */
            grants: components["schemas"]["GrantRowDto"][];
            trainings: components["schemas"]["TrainingRowDto"][];
            passkeys: number;
            /** Format: date-time */
            lastSignIn: string | null;
        };
        AccountsPageDto: {
            rows: components["schemas"]["AccountRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        OwedNoticeDto: {
            /** @enum {string} */
            occasion: "late-result" | "environment" | "exceptional-supply";
            /**
             * @description Of what failed.
             * @example B1
             */
            batch: string | null;
            /** @example sterility */
            test: string | null;
            /** @example 9512345BENCH1/P-0107 */
            plate: string | null;
            /** @example EXC-1 */
            request: string | null;
            /** @enum {string} */
            recipient: "qp" | "treating-physician" | "sponsor" | "authority";
            /** @example sukl */
            authority: string | null;
            /**
             * Format: date-time
             * @description From when on the clock runs.
             */
            since: string;
            /** @description Somebody has told him, or he says that he knows. */
            told: boolean;
            /** Format: date-time */
            toldBy: string | null;
            /** @description He has said himself that he knows. */
            acknowledged: boolean;
            /**
             * Format: date-time
             * @description Null: nobody asks him to.
             */
            acknowledgedBy: string | null;
        };
        NoticesDto: {
            notices: components["schemas"]["OwedNoticeDto"][];
        };
        EnrolFirstDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Staff number: never a name, and never given to a second person.
             * @example S-1043
             */
            person: string;
            /**
             * @description Given name and family name, as they are printed with a signature. Kept in the identity vault, never in the log.
             * @example Jana Nováková
             */
            name: string;
            /** @description Where the person belongs. */
            home: components["schemas"]["PostDto"];
            /**
             * Format: password
             * @description The one-time code of the founding, from your own paper.
             */
            code: string;
            /**
             * Format: password
             * @description A password of at least 15 characters, not made of common ones, and without the own number or a word of this ledger.
             */
            password: string;
        };
        ActivateAccountDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * Format: password
             * @description The code of the invitation.
             */
            code: string;
            /**
             * Format: password
             * @description A password of at least 15 characters, not made of common ones, and without the own number or a word of this ledger.
             */
            password: string;
        };
        ActivatedDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /**
             * @description Read it to somebody who may vouch for you, and show an identity document. Until then the account opens nothing.
             * @example K7QM-2XPD
             */
            checkWord: string;
        };
        SignInDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Staff number: never a name, and never given to a second person.
             * @example S-1043
             */
            person: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            /** @description At which post; needed by whoever has roles at several. */
            at?: components["schemas"]["PostDto"];
            /** @description That the ledger gave for the device and the passkey. */
            challenge?: string;
            /** @description Over the challenge, by the key of the device; needed on one that is enrolled. */
            deviceSignature?: string;
            /** @description The passkey; needed by whoever has one. */
            passkey?: components["schemas"]["AssertionDto"];
            /** @description For a browser: the token comes in a cookie that no script can read, and not in the answer. */
            cookie?: boolean;
        };
        LastTimeDto: {
            /**
             * Format: date-time
             * @description Absent the first time.
             */
            signedInAt?: string;
            /** @description Tries that failed since then. If they were not yours, tell your administrator. */
            failures: number;
            /** @description Passkeys registered since then. If they are not yours, tell QA at once. */
            newPasskeys: number;
        };
        SignedInDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @description Bearer token: it says who you are, and what you are is looked up. Absent where it is in the cookie. */
            token?: string;
            /** Format: uuid */
            session: string;
            at: components["schemas"]["PostDto"];
            expiresInSeconds: number;
            /** @description Only you know whether it was you. */
            lastTime: components["schemas"]["LastTimeDto"];
        };
        BadgeSignInDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * Format: password
             * @description What the badge says.
             */
            badge: string;
            /**
             * Format: password
             * @description The PIN.
             */
            pin: string;
            /** @description At which post; needed by whoever has roles at several. */
            at?: components["schemas"]["PostDto"];
            /** @description That the ledger gave for the device. */
            challenge?: string;
            /** @description Over the challenge, by the key of the device. */
            deviceSignature?: string;
            /** @description For a browser: the token comes in a cookie that no script can read, and not in the answer. */
            cookie?: boolean;
        };
        SetPinDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            /**
             * Format: password
             * @description The new PIN.
             * @example 135792
             */
            pin: string;
        };
        ChangePasswordDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * Format: password
             * @description The password as it is.
             */
            password: string;
            /**
             * Format: password
             * @description A password of at least 15 characters, not made of common ones, and without the own number or a word of this ledger.
             */
            newPassword: string;
        };
        SignOutDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Another one of your sign-ins, from `GET /sessions`; this one, where you do not say.
             * @example 6f1d2c1e-6a0b-5f0e-9a55-0f3f0f6a1b2c
             */
            other?: string;
        };
        SignedOutDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /**
             * Format: uri
             * @description Where a browser goes on to sign out at the hospital as well, which vouched for this session.
             */
            endSessionAt?: string;
        };
        CommandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
        };
        HeldPassDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 395123450000000017 */
            sscc: string;
        };
        OwnAccountDto: {
            /**
             * @description Or the name of the pass.
             * @example S-1043
             */
            person: string;
            /** @description Null where the vault cannot say it. */
            name: string | null;
            at: components["schemas"]["PostDto"];
            /** @example Motol University Hospital */
            siteTitle: string;
            /**
             * @description By which the people of the site read a time.
             * @example Europe/Prague
             */
            timeZone: string;
            roles: ("investigator" | "collecting-physician" | "courier" | "operator" | "storage-keeper" | "qc-analyst" | "qa" | "qp" | "nurse" | "administering-physician" | "unblinded-pharmacist" | "sponsor" | "monitor" | "auditor" | "inspector" | "administrator")[];
            /** @description The enrolled device on which he signed in; null where his role needs none. */
            device: string | null;
            /** @description Of somebody without an account: the one package that he may take and hand over. */
            pass: components["schemas"]["HeldPassDto"] | null;
            /** @description Whether this is a ledger to practise on. */
            simulated: boolean;
            study: string;
            /**
             * Format: date-time
             * @description To the ledger, which decides by it.
             */
            now: string;
            /**
             * Format: date-time
             * @description By the clock of the machine, on a simulated ledger too. A session that nobody uses locks before that.
             */
            signedInUntil: string;
            /**
             * @description Trainings that his roles here need and that do not count.
             * @example [
             *       "custody"
             *     ]
             */
            lapsed: string[];
            /** @description Whether he has anything to sign with. */
            hasPasskeys: boolean;
            /** @description Whether he has chosen the PIN that goes with his badge. */
            hasPin: boolean;
        };
        VouchForHolderDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description What the person in front of you reads from the screen.
             * @example K7QM-2XPD
             */
            checkWord: string;
            /**
             * @description What you knew the person by. Its number is written down nowhere.
             * @enum {string}
             */
            document: "passport" | "identity-card" | "driving-licence" | "residence-permit" | "staff-card" | "known-personally";
        };
        ReopenAccountDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
        };
        InvitedDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @example S-1043 */
            person: string;
            /** @description Hand it over yourself, to this person only. It opens one account. */
            code: string;
        };
        DeviceKeyDto: {
            /** @description Of the point on P-256. */
            x: string;
            /** @description Of the point on P-256. */
            y: string;
        };
        EnrolDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Number of the new device: never given to a second one.
             * @example tablet-3
             */
            number: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "phone" | "tablet" | "computer" | "scanner" | "printer" | "logger" | "freezer" | "hood" | "bath" | "tank" | "analyser" | "cell-counter" | "microscope";
            /** @description Where it belongs. */
            at: components["schemas"]["PostDto"];
            /** @description Public half of the key that was made on it; for phones, tablets and computers. */
            publicKey?: components["schemas"]["DeviceKeyDto"];
            /** @description Over "enrol NUMBER", by that key. */
            proof?: string;
        };
        QualifyDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Where the record of the calibration or qualification is kept. */
            record: string;
            /**
             * Format: date-time
             * @description Until when it counts. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            validUntil: string;
        };
        MoveDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Where it belongs from now on. */
            at: components["schemas"]["PostDto"];
        };
        RetireDeviceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "lost" | "stolen" | "broken" | "replaced" | "no-longer-needed";
        };
        DeviceRowDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            site: string;
            /**
             * @description Post.
             * @example neurology
             */
            post: string;
            /** @example tablet-3 */
            device: string;
            /** @enum {string} */
            kind: "phone" | "tablet" | "computer" | "scanner" | "printer" | "logger" | "freezer" | "hood" | "bath" | "tank" | "analyser" | "cell-counter" | "microscope";
            /** @description Whether it holds a key that people sign in with. */
            hasKey: boolean;
            /**
             * Format: date-time
             * @description Of the qualification that was told last; null where there is none.
             */
            validUntil: string | null;
            /**
             * @description Why it is out of use; null where it is not.
             * @enum {string|null}
             */
            retired: "lost" | "stolen" | "broken" | "replaced" | "no-longer-needed" | null;
        };
        DevicesPageDto: {
            rows: components["schemas"]["DeviceRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        QualificationDto: {
            /**
             * @description Where its record is kept.
             * @example CAL-2026-114
             */
            record: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        RetiredDto: {
            /** @enum {string} */
            reason: "lost" | "stolen" | "broken" | "replaced" | "no-longer-needed";
            /** Format: date-time */
            at: string;
        };
        DeviceDto: {
            revision: number;
            /** @example tablet-3 */
            device: string;
            /** @enum {string} */
            kind: "phone" | "tablet" | "computer" | "scanner" | "printer" | "logger" | "freezer" | "hood" | "bath" | "tank" | "analyser" | "cell-counter" | "microscope";
            at: components["schemas"]["PostDto"];
            /** @enum {string} */
            status: "in-use" | "lapsed" | "unqualified" | "retired";
            /** @description Whether it holds a key that people sign in with. */
            hasKey: boolean;
            /** @description All that there ever were, oldest first. */
            qualifications: components["schemas"]["QualificationDto"][];
            /**
             * Format: date-time
             * @description Of its newest qualification.
             */
            validUntil?: string;
            /** @description How far its clock was ahead of the ledger when somebody signed in on it. */
            clockOffsetMs?: number;
            /** @description Why and since when. */
            retired?: components["schemas"]["RetiredDto"];
        };
        CertificateDto: {
            /** @description Where the certificate of analysis is kept. */
            document: string;
            /**
             * @description Of the file of the certificate.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        ReceiveLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "medium" | "supplement" | "reagent" | "diluent" | "cryoprotectant" | "anticoagulant" | "container" | "label-stock";
            /** @description How many bottles, bags or boxes came. */
            containers: number;
            /**
             * Format: date-time
             * @description Its expiry, as printed: the moment from which on it counts no more. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            expiresAt: string;
            /** @description For how many hours an open container may be used, where its instruction sets a limit. */
            hoursInUse?: number;
            /** @description The certificate of analysis that came with it. */
            certificate: components["schemas"]["CertificateDto"];
        };
        ReleaseLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Of the certificate that was read: it must be the one that came with the lot.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            certificateSha256: string;
        };
        OpenLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Number that was written on the bottle.
             * @example bottle-7
             */
            container: string;
        };
        RejectLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        DiscardLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "used-up" | "expired" | "damaged";
        };
        RecallLotDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Number of the notice, of the maker or of an authority.
             * @example FSN-2026-114
             */
            notice: string;
            /** @description Why. No personal data. */
            reason: string;
        };
        OpenedContainerDto: {
            /** @example bottle-7 */
            container: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        RecallDto: {
            /** @example FSN-2026-114 */
            notice: string;
            reason: string;
            /** Format: date-time */
            at: string;
            by: string;
            /** @description Whether every therapy that has some of it is held. */
            complete: boolean;
        };
        LotDto: {
            revision: number;
            /** @example 09512345000115.AMEM-26-01 */
            lot: string;
            /** @enum {string} */
            status: "not-received" | "quarantine" | "released" | "expired" | "discarded" | "rejected" | "recalled";
            /** @description Therapies that registered a use of it. */
            journeys: number;
            opened: components["schemas"]["OpenedContainerDto"][];
            /** @enum {string} */
            kind?: "medium" | "supplement" | "reagent" | "diluent" | "cryoprotectant" | "anticoagulant" | "container" | "label-stock";
            containers?: number;
            /** Format: date-time */
            expiresAt?: string;
            hoursInUse?: number;
            certificate?: components["schemas"]["CertificateDto"];
            /** Format: date-time */
            releasedAt?: string;
            recall?: components["schemas"]["RecallDto"];
        };
        LotUseRowDto: {
            /**
             * Format: date-time
             * @description By the clock of the device; the audit trail keeps its offset.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description By the clock of the ledger.
             */
            recordedAt: string;
            person: string;
            /**
             * @description What the person was called then. Null where the vault cannot say it.
             * @example Jana Nováková
             */
            name: string | null;
            role: string;
            organisation: string;
            site: string;
            post: string;
            /** @example 09512345000115.AMEM-26-01 */
            lot: string;
            /** @example CHA999926ABC123 */
            coi: string;
            /** @description Pseudonym. */
            participant: string | null;
            /** @example B1 */
            batch: string | null;
            /**
             * @description What some of it went into.
             * @example V4
             */
            item: string;
            /** @example medium */
            field: string;
            /** @example MediumChanged */
            type: string;
            revision: number;
            /** Format: uuid */
            eventId: string;
            /** @description A correction says that it was another lot. */
            corrected: boolean;
        };
        LotUsesPageDto: {
            rows: components["schemas"]["LotUseRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        LotUnitRowDto: {
            /** @description Who has custody. */
            organisation: string | null;
            site: string | null;
            post: string | null;
            /** @description The package it lies in. */
            sscc: string | null;
            box: string | null;
            /** @example A1 */
            position: string | null;
            /** @example CHA999926ABC123 */
            coi: string;
            /** @description Pseudonym. */
            participant: string | null;
            /** @example B1 */
            batch: string | null;
            /** @example T2 */
            item: string;
            /** @example present */
            status: string | null;
        };
        LotUnitsPageDto: {
            rows: components["schemas"]["LotUnitRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        RegistrationDto: {
            /** @description Credential id. */
            credential: string;
            /** @description As the authenticator gave it. */
            attestationObject: string;
            /** @description As the browser gave it. */
            clientDataJSON: string;
        };
        RegisterPasskeyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * Format: password
             * @description The password: whoever found an open session registers nothing. Not needed for the first one, for five minutes after the hospital vouched for you in this session.
             */
            password?: string;
            /** @description The new passkey. */
            passkey: components["schemas"]["RegistrationDto"];
        };
        RemovePasskeyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Credential id. */
            credential: string;
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "lost" | "replaced" | "no-longer-needed";
        };
        UnlockSessionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * Format: password
             * @description The password.
             */
            password: string;
        };
        UnlockedDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @description Takes the place of the token that locked. Absent where it is in the cookie. */
            token?: string;
            /** @description Until the sign-in ends: unlocking makes it no longer. */
            expiresInSeconds: number;
        };
        InvitePersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Staff number: never a name, and never given to a second person.
             * @example S-1043
             */
            person: string;
            /**
             * @description Given name and family name, as they are printed with a signature. Kept in the identity vault, never in the log.
             * @example Jana Nováková
             */
            name: string;
            /** @description Where the person belongs. */
            home: components["schemas"]["PostDto"];
        };
        NamePersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Given name and family name, as they are printed with a signature. Kept in the identity vault, never in the log.
             * @example Jana Nováková
             */
            name: string;
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "name-changed" | "misspelt" | "not-named-before";
        };
        LinkExternalIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Issuer, as the provider writes it.
             * @example https://login.hospital.example
             */
            issuer: string;
            /**
             * @description What the provider calls this person (claim sub): opaque, no name and no mail address.
             * @example 248289761001
             */
            subject: string;
        };
        UnlinkExternalIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "left" | "moved" | "no-longer-needed" | "given-by-mistake";
        };
        GrantRoleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The role.
             * @enum {string}
             */
            role: "investigator" | "collecting-physician" | "courier" | "operator" | "storage-keeper" | "qc-analyst" | "qa" | "qp" | "nurse" | "administering-physician" | "unblinded-pharmacist" | "sponsor" | "monitor" | "auditor" | "inspector" | "administrator";
            /** @description Where it counts. */
            at: components["schemas"]["PostDto"];
            /**
             * Format: date-time
             * @description When it ends. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            until: string;
        };
        ApproveGrantDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
        };
        WithdrawRoleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "left" | "moved" | "no-longer-needed" | "given-by-mistake";
        };
        RecordTrainingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Which training.
             * @example bedside-identification
             */
            training: string;
            /** @description Where the record of it is kept. */
            record: string;
            /**
             * Format: date-time
             * @description Until when it counts. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            validUntil: string;
        };
        SuspendPersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "left" | "absent" | "investigation" | "credential-lost";
        };
        ReinstatePersonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Why the account may be used again. No personal data. */
            evidence: string;
        };
        IssueBadgeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
        };
        BadgeDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @description Its number, by which it is withdrawn. */
            badge: string;
            /** @description What stands in its symbol. Print it once, for this person only. */
            says: string;
        };
        WithdrawBadgeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "lost" | "replaced" | "no-longer-needed";
        };
        PersonNameDto: {
            /** @description Null where the vault cannot say it. */
            name: string | null;
            /** Format: date-time */
            since: string;
        };
        ExternalIdentityDto: {
            link: string;
            /** @example https://login.hospital.example */
            issuer: string;
            /** @description What the provider calls the person. */
            subject: string;
        };
        VouchingDto: {
            /** @description The password or the link that counts since then. */
            wayIn: string;
            /** @example S-7 */
            by: string;
            /** @enum {string} */
            document: "passport" | "identity-card" | "driving-licence" | "residence-permit" | "staff-card" | "known-personally";
            /** Format: date-time */
            at: string;
        };
        HeldPasskeyDto: {
            /** @description Credential id. */
            credential: string;
            /** Format: date-time */
            since: string;
            /** @description Whether it can be on other devices of its owner, too. */
            backedUp: boolean;
        };
        GrantDto: {
            /**
             * @description Organisation.
             * @example fn-motol
             */
            organisation: string;
            /**
             * @description Site.
             * @example motol
             */
            site: string;
            /**
             * @description Post.
             * @example neurology
             */
            post: string;
            grant: string;
            /** @example nurse */
            role: string;
            study: string;
            /** Format: date-time */
            until: string;
        };
        TrainingDto: {
            training: string;
            /** Format: date-time */
            validUntil: string;
            /**
             * Format: date-time
             * @description Until when somebody else answered, or answers, for its holder.
             */
            bridgedUntil?: string;
        };
        PersonDto: {
            revision: number;
            /** @example S-1043 */
            person: string;
            /** @example Jana Nováková */
            name: string | null;
            /** @description Every one, the newest last: a signature is printed with that of its time. */
            names: components["schemas"]["PersonNameDto"][];
            home: components["schemas"]["PostDto"];
            /** @enum {string} */
            status: "invited" | "unvouched" | "active" | "suspended";
            /** @description They open the account, too. */
            externalIdentities: components["schemas"]["ExternalIdentityDto"][];
            /** @description Passwords and links that count once somebody vouches. */
            unvouched: string[];
            vouchings: components["schemas"]["VouchingDto"][];
            /** @description With which its holder signs. */
            passkeys: components["schemas"]["HeldPasskeyDto"][];
            /** @description Numbers of those that open something, the oldest first. What a badge says is told nowhere. */
            badges: string[];
            grants: components["schemas"]["GrantDto"][];
            /** @description They wait for a second person. */
            proposed: components["schemas"]["GrantDto"][];
            trainings: components["schemas"]["TrainingDto"][];
            /**
             * @description What the roles need and does not count: QA has to record it.
             * @example [
             *       "gcp"
             *     ]
             */
            missingTrainings: string[];
            /** @description Sign-ins that nobody has ended. */
            sessions: number;
        };
        BridgeTrainingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Which training, as the refusal named it.
             * @example bedside-identification
             */
            training: string;
            /**
             * @description Why nobody else can do it.
             * @enum {string}
             */
            reason: "participant-waits" | "cells-expire" | "record-is-late";
            /** @description For how many hours from now. */
            hours: number;
        };
        SessionDto: {
            /** Format: uuid */
            session: string;
            at: components["schemas"]["PostDto"];
            /** @description Absent where the role needs none that is enrolled. */
            device?: string;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description Whatever happens.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description Absent where this instance does not know.
             */
            lastUsedAt?: string;
            /** @description Whether it is the one in which this was asked. */
            isThisOne: boolean;
        };
        SessionsDto: {
            rows: components["schemas"]["SessionDto"][];
        };
        RecordIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Given names. Kept in the identity vault, never in the log.
             * @example Jana Marie
             */
            givenName: string;
            /**
             * @description Family name. Kept in the identity vault, never in the log.
             * @example Nováková
             */
            familyName: string;
            /**
             * Format: date
             * @description Date of birth. Kept in the identity vault, never in the log.
             * @example 1961-04-30
             */
            dateOfBirth: string;
            /**
             * @description Sex, as the hospital has it.
             * @enum {string}
             */
            sex?: "female" | "male" | "other" | "unknown";
            /**
             * @description The number by which the hospital knows the participant. Kept in the identity vault, never in the log.
             * @example MRN 48-1234
             */
            hospitalNumber: string;
        };
        IdentityDto: {
            givenName: string;
            familyName: string;
            /** Format: date */
            dateOfBirth: string;
            /** @enum {string} */
            sex?: "female" | "male" | "other" | "unknown";
            hospitalNumber: string;
            /** @description As a scanner read them when they were bound. */
            wristbands: string[];
        };
        SearchIdentitiesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description What the name is needed for.
             * @enum {string}
             */
            purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            /**
             * @description One name or several, in any order. Kept in the identity vault, never in the log.
             * @example Nováková
             */
            name?: string;
            /**
             * Format: date
             * @description Date of birth. Kept in the identity vault, never in the log.
             * @example 1961-04-30
             */
            dateOfBirth?: string;
            /**
             * @description The number of the hospital, with or without blanks. Kept in the identity vault, never in the log.
             * @example MRN 48-1234
             */
            hospitalNumber?: string;
        };
        FoundParticipantDto: {
            /** Format: uuid */
            participant: string;
            /** @example 01-012 */
            subjectNumber: string;
        };
        SearchedDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @description At the site of whoever asks. */
            found: components["schemas"]["FoundParticipantDto"][];
        };
        LookAlikesDto: {
            /** @description How many could be taken for this participant. */
            count: number;
            /** @description Their subject numbers, and no names. */
            subjectNumbers: string[];
        };
        ProposeErasureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The ground of Article 17(1) GDPR.
             * @enum {string}
             */
            basis: "no-longer-needed" | "consent-withdrawn" | "objection" | "unlawful-processing" | "legal-obligation";
            /**
             * @description Where the request is filed.
             * @example DSR-2026-014
             */
            evidence: string;
        };
        ProposedDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @example ERASURE-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77 */
            erasure: string;
        };
        ApproveErasureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
        };
        EnrolParticipantDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Subject number of the study.
             * @example 01-012
             */
            subjectNumber: string;
            /**
             * @description Where the participant is treated.
             * @example motol
             */
            site: string;
        };
        EnrolledDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /**
             * Format: uuid
             * @description The pseudonym of the participant.
             */
            participant: string;
        };
        RecordConsentDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Version of the signed form.
             * @example v3
             */
            formVersion: string;
            /**
             * @description What shall happen to material after a withdrawal.
             * @enum {string}
             */
            onWithdrawal: "return" | "destroy" | "keep";
            /**
             * Format: date-time
             * @description When it was signed, where that was not just now. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            signedAt?: string;
        };
        DeclineConsentDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Version of the form that the participant was asked for.
             * @example v4
             */
            formVersion: string;
        };
        RegisterJourneyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The protocol.
             * @example als-msc-fresh
             */
            protocol: string;
            /** @description Its version. */
            protocolVersion: number;
        };
        RegisteredDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /**
             * @description The name of the therapy.
             * @example CHA999926ABC123
             */
            coi: string;
            /** @description Which dose of the participant it is. */
            doseNumber: number;
        };
        OpenStopDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why participation ends.
             * @enum {string}
             */
            cause: "consent-withdrawn" | "participant-died";
            /**
             * @description What the participant wants now to become of what is left; absent: what was chosen with the consent.
             * @enum {string}
             */
            material?: "return" | "destroy" | "keep";
        };
        LiftStopDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The stop.
             * @example STOP-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            stop: string;
            /** @description What shows that it was never meant for this participant. No personal data. */
            evidence: string;
        };
        ResumeParticipationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The stop of the withdrawal.
             * @example STOP-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            stop: string;
            /**
             * @description Version of the form that was signed after the withdrawal.
             * @example v3
             */
            formVersion: string;
            /**
             * @description What shall happen to material after another withdrawal.
             * @enum {string}
             */
            onWithdrawal: "return" | "destroy" | "keep";
        };
        StopDto: {
            stop: string;
            /** @enum {string} */
            cause: "consent-withdrawn" | "participant-died" | "mix-up" | "recall";
            /** @description Not every registered journey is held yet. */
            open: boolean;
            /** @description Who opened it, by pseudonym. */
            openedBy: string;
            /**
             * @description What the participant wants to become of what is left.
             * @enum {string}
             */
            material?: "return" | "destroy" | "keep";
            /** @description Why it never belonged here, or by which consent it ended; absent while it stands. */
            liftedFor?: string;
        };
        TransferDto: {
            /** @example TRANSFER-1 */
            transfer: string;
            /** @example motol */
            from: string;
            /** @example brno */
            to: string;
            /** @description Who let the participant go, by pseudonym. */
            proposedBy: string;
            /** @description Nobody has taken the participant in yet. */
            open: boolean;
        };
        SignedConsentDto: {
            /** @example v3 */
            formVersion: string;
            /** Format: date-time */
            signedAt: string;
        };
        ApprovalDto: {
            /** @description Who approved, by pseudonym. */
            person: string;
            /** @enum {string} */
            role: "qa" | "sponsor";
        };
        ErasureDto: {
            erasure: string;
            /** @enum {string} */
            basis: "no-longer-needed" | "consent-withdrawn" | "objection" | "unlawful-processing" | "legal-obligation";
            /** @description Who asked for it, by pseudonym. */
            proposedBy: string;
            /** @description Two are needed: one of QA, one of the sponsor. */
            approvals: components["schemas"]["ApprovalDto"][];
        };
        UnblindingDto: {
            /** @example UNB-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77 */
            unblinding: string;
            /** @description Who knows the arm since, by pseudonym. */
            person: string;
            /**
             * @description Who has said that he knows.
             * @example [
             *       "sponsor"
             *     ]
             */
            acknowledgedAs: string[];
        };
        ParticipantDto: {
            revision: number;
            /** Format: uuid */
            participant: string;
            /** @example 01-012 */
            subjectNumber: string;
            /** @example motol */
            site: string;
            /** @description Where the participant was treated before. */
            formerSites: string[];
            /** @description By their names: asked for, taken in or not. */
            transfers: {
                [key: string]: components["schemas"]["TransferDto"];
            };
            consented: boolean;
            /**
             * @description What the last consent says of a withdrawal; absent while there is none.
             * @enum {string}
             */
            onWithdrawal?: "return" | "destroy" | "keep";
            /** @description Those that count, as they were told. */
            consents: components["schemas"]["SignedConsentDto"][];
            /**
             * @description Was asked for, and said no to.
             * @example [
             *       "v4"
             *     ]
             */
            declined: string[];
            /** @description How many are bound; not which. */
            wristbands: number;
            /** @description How many wait for a second person. */
            proposedWristbands: number;
            /** @description How many were, and count no more. */
            formerWristbands: number;
            /**
             * @description Whether the vault holds a name.
             * @enum {string}
             */
            identity: "none" | "kept" | "erased";
            /** @description That were proposed, oldest first. */
            erasures: components["schemas"]["ErasureDto"][];
            /** @description Whether an arm is sealed; never which. */
            blinded: boolean;
            /** @description Who learnt the arm in an emergency. */
            unblindings: components["schemas"]["UnblindingDto"][];
            /**
             * @example [
             *       "CHA999926ABC123"
             *     ]
             */
            journeys: string[];
            /** @description Claims that were taken and never used. */
            forfeited: Record<string, never>;
            /** @description By their names: why participation ended. */
            stops: {
                [key: string]: components["schemas"]["StopDto"];
            };
        };
        TubeAccountDto: {
            /**
             * @description The therapy.
             * @example CHA999926ABC123
             */
            coi: string;
            /** @description Which dose of the participant it was made for. */
            doseNumber: number;
            /** @example T1 */
            tube: string;
            /** @example B1 */
            batch: string;
            /** Format: date-time */
            filledAt: string;
            filledMicrolitres: number;
            /**
             * Format: date-time
             * @description When it came into the custody of the site where it is given.
             */
            receivedAt: string | null;
            /**
             * Format: date-time
             * @description When it was thawed: from then on it is used, or wasted.
             */
            thawedAt: string | null;
            /**
             * Format: date-time
             * @description When it was opened.
             */
            dispensedAt: string | null;
            administeredMicrolitres: number;
            /** @description The earlier therapy that it was made for, where it was banked for this one. */
            assumedFrom: string | null;
            /** @description The later therapy that it was passed to: it is counted there. */
            assignedTo: string | null;
            /** Format: date-time */
            returnedAt: string | null;
            /** Format: date-time */
            destroyedAt: string | null;
            /** @description Whole, and at the site: to be counted there with one’s own eyes. */
            isOnHand: boolean;
            /** @description Whole, wherever it lies. */
            isThere: boolean;
        };
        BalanceDto: {
            /** @description Filled, each once: not again in a later therapy. */
            filled: number;
            received: number;
            dispensed: number;
            administered: number;
            returned: number;
            destroyed: number;
            /** @description Thawed, gone, and nothing of it was given. */
            thawedAndWasted: number;
            onHand: number;
            /** @description Filled, and neither opened nor destroyed nor there: must be zero. */
            unaccounted: number;
        };
        BatchBalanceDto: {
            /** @description Filled, each once: not again in a later therapy. */
            filled: number;
            received: number;
            dispensed: number;
            administered: number;
            returned: number;
            destroyed: number;
            /** @description Thawed, gone, and nothing of it was given. */
            thawedAndWasted: number;
            onHand: number;
            /** @description Filled, and neither opened nor destroyed nor there: must be zero. */
            unaccounted: number;
            /**
             * @description The therapy that it was made in.
             * @example CHA999926ABC123
             */
            coi: string;
            /** @example B1 */
            batch: string;
        };
        AccountabilityDto: {
            tubes: components["schemas"]["TubeAccountDto"][];
            balance: components["schemas"]["BalanceDto"];
            /** @description Of each batch, as each therapy has it: a tube that was banked is counted where it went. */
            batches: components["schemas"]["BatchBalanceDto"][];
        };
        ProposeTransferDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The site that is asked to take the participant in.
             * @example motol
             */
            to: string;
            /**
             * @description Why, from a list: what is behind it is not ours.
             * @enum {string}
             */
            reason: "moved-home" | "care-elsewhere" | "site-closed";
        };
        AcceptTransferDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The ward of your site where the participant lies now.
             * @example neurology
             */
            post: string;
        };
        EndTransferDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why nothing comes of it.
             * @enum {string}
             */
            because: "not-going" | "not-taken" | "wrong-participant";
        };
        SealAllocationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Subject number of the participant, as on his card.
             * @example 01-012
             */
            subjectNumber: string;
            /**
             * @description The arm, as the randomisation list calls it. Sealed in the identity vault, never in the log.
             * @example arm-A
             */
            arm: string;
        };
        ReadAllocationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Subject number of the participant, as on his card.
             * @example 01-012
             */
            subjectNumber: string;
            /**
             * @description What the arm is needed for.
             * @enum {string}
             */
            purpose: "preparation" | "safety-report" | "analysis";
        };
        ArmDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /**
             * @description Compare it with the card.
             * @example 01-012
             */
            subjectNumber: string;
            /** @example arm-A */
            arm: string;
        };
        UnblindInEmergencyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description Subject number of the participant, as on his card.
             * @example 01-012
             */
            subjectNumber: string;
            /**
             * @description Why the treatment depends on the arm.
             * @enum {string}
             */
            reason: "serious-adverse-event" | "treatment-depends-on-it" | "exposure-of-somebody-else";
            /**
             * @description `telephone` where the pharmacist has said it already: then it is not shown again.
             * @enum {string}
             */
            by?: "ledger" | "telephone";
        };
        UnblindedDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /**
             * @description Compare it with the card.
             * @example 01-012
             */
            subjectNumber: string;
            /** @example UNB-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77 */
            unblinding: string;
            /**
             * @description Absent when told by telephone.
             * @example arm-A
             */
            arm?: string;
        };
        AcknowledgeUnblindingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
        };
        ScanDto: {
            /**
             * @description AIM symbology identifier as the scanner reports it.
             * @example ]d2
             */
            symbology: string;
            /** @description The characters of the symbol, control characters included. */
            raw: string;
            /**
             * @description Why a label or a wristband was typed, with the symbology ]Z0. A second person types it as well, under /typings.
             * @enum {string}
             */
            typedBecause?: "frost" | "torn" | "wet" | "scanner-broken";
            /**
             * Format: date-time
             * @description When this very symbol was scanned, by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            scannedAt?: string;
        };
        HeardDto: {
            /**
             * @description Family name, as it was said. Kept in the identity vault, never in the log.
             * @example Nováková
             */
            familyName: string;
            /**
             * @description Given names, as they were said. Kept in the identity vault, never in the log.
             * @example Jana Marie
             */
            givenName: string;
            /**
             * Format: date
             * @description Date of birth, as it was said. Kept in the identity vault, never in the log.
             * @example 1961-04-30
             */
            dateOfBirth: string;
            /**
             * @description The third identifier, where a look-alike is about: the number of the hospital, said or read from papers. Kept in the identity vault, never in the log.
             * @example MRN 48-1234
             */
            hospitalNumber?: string;
        };
        ReplacementCheckDto: {
            /**
             * @description The subject number as the second person says it.
             * @example 01-012
             */
            subjectNumber: string;
            /**
             * @description The second person, by pseudonym.
             * @example nurse-2
             */
            witness: string;
        };
        BindWristbandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The wristband on the arm. */
            wristband: components["schemas"]["ScanDto"];
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            identity?: "spoken" | "proxy" | "communication-aid" | "photo";
            /**
             * @description What whoever speaks for the person, or helps, is to them. Never who.
             * @enum {string}
             */
            proxy?: "spouse-or-partner" | "parent" | "child" | "sibling" | "other-relative" | "legal-guardian" | "carer";
            /** @description What was heard: compared with the vault, and kept nowhere. */
            heard?: components["schemas"]["HeardDto"];
            /**
             * @description The stay in hospital for which it is bound.
             * @example ENC-2026-0412
             */
            encounter?: string;
            /**
             * Format: date-time
             * @description When it ends at the latest. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            expiresAt?: string;
            /** @description Needed when another one is or was bound, and the vault does not know the participant. */
            check?: components["schemas"]["ReplacementCheckDto"];
        };
        ConfirmWristbandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The wristband on the arm. */
            wristband: components["schemas"]["ScanDto"];
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            identity?: "spoken" | "proxy" | "communication-aid" | "photo";
            /**
             * @description What whoever speaks for the person, or helps, is to them. Never who.
             * @enum {string}
             */
            proxy?: "spouse-or-partner" | "parent" | "child" | "sibling" | "other-relative" | "legal-guardian" | "carer";
            /** @description What was heard: compared with the vault, and kept nowhere. */
            heard?: components["schemas"]["HeardDto"];
        };
        UnbindWristbandDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The wristband; absent when it is gone, then none counts any more. */
            wristband?: components["schemas"]["ScanDto"];
            /**
             * @description Why it does not count any more.
             * @enum {string}
             */
            reason: "torn" | "cut-off" | "lost" | "wrong-person";
        };
        EndEncounterDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The stay that ends; absent: whichever it is.
             * @example ENC-2026-0412
             */
            encounter?: string;
            /**
             * @description How it ends.
             * @enum {string}
             */
            reason: "discharged" | "transferred";
        };
        PublishProtocolDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /** @description The protocol: see protocols/als-msc-fresh.json. */
            definition: Record<string, never>;
        };
        ProtocolVersionRowDto: {
            /** @example als-msc-fresh */
            protocol: string;
            version: number;
            /** @description SHA-256 of its canonical bytes. */
            sha256: string;
            /**
             * @description Who approved it.
             * @example P-011
             */
            publishedBy: string;
            /** Format: date-time */
            publishedAt: string;
        };
        ProtocolVersionsPageDto: {
            rows: components["schemas"]["ProtocolVersionRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        PublishedVersionDto: {
            /** @description As it was published. */
            definition: Record<string, never>;
            /** @description SHA-256 of its canonical bytes. */
            sha256: string;
            /**
             * @description Who approved it.
             * @example P-011
             */
            publishedBy: string;
        };
        PublishedDto: {
            /** @example als-msc-fresh */
            protocol: string;
            versions: components["schemas"]["PublishedVersionDto"][];
        };
        ProtocolChangeDto: {
            /**
             * @description Where; lists stand by names.
             * @example /tests/sterility/neededFor
             */
            at: string;
            /** @description What the older version says; left out where it says nothing. */
            from?: string | number | boolean;
            /** @description What the newer version says; left out where it says nothing. */
            to?: string | number | boolean;
            /**
             * @description Stricter, looser, other without being either, or nothing that the product is asked.
             * @enum {string}
             */
            direction: "tightens" | "loosens" | "changes" | "neither";
        };
        EarlierExpiryDto: {
            /** @example T1 */
            item: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        StoppedUnitDto: {
            /** @example T1 */
            item: string;
            /** @enum {string} */
            because: "expired" | "expires-earlier" | "too-long-in-the-warm" | "result-fails" | "stage-missing";
        };
        MigrationRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @description Where the participant is treated. */
            site: string;
            /** @description The version that it is on. */
            version: number;
            changes: components["schemas"]["ProtocolChangeDto"][];
            /** @description What lasts less long from then on. */
            expiries: components["schemas"]["EarlierExpiryDto"][];
            /** @description What is released now, and would be held and given to nobody. */
            stops: components["schemas"]["StoppedUnitDto"][];
        };
        MigrationsPageDto: {
            rows: components["schemas"]["MigrationRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        MigrateProtocolDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The protocol of the therapy.
             * @example als-msc-fresh
             */
            protocol: string;
            /** @description The version that it moves to. */
            version: number;
            /** @description Every change, as the list of migrations shows it. */
            changes: components["schemas"]["ProtocolChangeDto"][];
            /**
             * @description Every released unit that nobody is given any more; left out where there is none.
             * @example [
             *       "T1"
             *     ]
             */
            stops?: string[];
        };
        PrintLabelsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description What the labels are for.
             * @enum {string}
             */
            kind: "starting-material" | "vessel" | "harvest" | "tube" | "sample" | "syringe";
            /** @description How many. */
            count: number;
            /**
             * @description The printer.
             * @example printer-2
             */
            printer: string;
            /** @description Lot of the blank labels, where the house keeps account of them. */
            stock?: components["schemas"]["ScanDto"];
            /** @description The participant's wristband: needed for a collection label. */
            wristband?: components["schemas"]["ScanDto"];
        };
        InfectionWarningsDto: {
            /** @description Print the sign of biological hazard. */
            biohazard: boolean;
            /**
             * @description Word for word: 21 CFR 1271.90(c).
             * @example [
             *       "WARNING: Reactive test results for HBsAg"
             *     ]
             */
            texts: string[];
        };
        PrintedLabelDto: {
            /** @example T2 */
            item: string;
            /** @description Which printing of it this is. */
            instance: number;
            /** @example 09512345000016.A999926YD6JZQT2.1 */
            label: string;
            /** @example ]d2 */
            symbology: string;
            /** @description What the symbol holds, control characters included. */
            raw: string;
            /** @description The line that people read. */
            text: string;
            /**
             * @description What must stand beside the symbol: the product is out of specification.
             * @example RELEASED AS AN EXCEPTION — out of specification: viability 68 % (limit: at least 80 %)
             */
            exceptional?: string;
            /** @description What must stand beside the symbol of infections. */
            infection?: components["schemas"]["InfectionWarningsDto"];
            /**
             * @description The line that people type when the symbol cannot be scanned, its check digits last.
             * @example 09512345000016 A999926YD6JZQT2.1 26
             */
            typed: string;
        };
        PrintedDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            labels: components["schemas"]["PrintedLabelDto"][];
        };
        ReprintLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The item.
             * @example T2
             */
            item: string;
            /**
             * @description The printer.
             * @example printer-2
             */
            printer: string;
            /** @description Lot of the blank labels, where the house keeps account of them. */
            stock?: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            reason: string;
            /** @description The participant's wristband: needed for a collection label that is not used yet. */
            wristband?: components["schemas"]["ScanDto"];
        };
        ApplyLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label on the container. */
            label: components["schemas"]["ScanDto"];
            /** @description The label underneath: of the earlier dose that a banked tube was made for. Scanned in the same moment. */
            over?: components["schemas"]["ScanDto"];
            /**
             * @description Who saw the new label go over the old one, by pseudonym.
             * @example keeper-2
             */
            witness?: string;
        };
        VerifyLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label on the container. */
            container: components["schemas"]["ScanDto"];
            /** @description The participant's wristband. */
            wristband: components["schemas"]["ScanDto"];
        };
        VoidLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label on the container. */
            label: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        DestroyLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label on the container. */
            label: components["schemas"]["ScanDto"];
            /**
             * @description Who saw it destroyed, by pseudonym.
             * @example qa-1
             */
            witness: string;
        };
        RemnantDto: {
            /** @description What can still be read of the old label, as it stands there. */
            reads: string;
            /** @description The box in which the container lies. */
            box: components["schemas"]["ScanDto"];
            /**
             * @description The position in which it lies.
             * @example A1
             */
            position: string;
        };
        ConfirmRelabellingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The new label, on the container. */
            label: components["schemas"]["ScanDto"];
            /** @description The old label: scanned, or typed by two people. */
            old?: components["schemas"]["ScanDto"];
            /** @description What is left of the old label, where it can be neither scanned nor typed. */
            remnant?: components["schemas"]["RemnantDto"];
            /**
             * @description The number under which it lay as unidentified material.
             * @example MAT-1F3A5C7E9B0D
             */
            material?: string;
        };
        WriteOffLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The item.
             * @example T2
             */
            item: string;
            /** @description Which of its labels: 1 for the first that was printed. */
            instance: number;
            /** @description Why nobody can destroy it, and why nobody can use it. No personal data. */
            evidence: string;
        };
        CompareLabelPiecesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label on the container. */
            container: components["schemas"]["ScanDto"];
            /** @description The part of it on the record. */
            partial: components["schemas"]["ScanDto"];
            /** @description The one on the cassette or the wrapping. */
            outer?: components["schemas"]["ScanDto"];
        };
        RecordDoubledLabelDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label that was seen twice. */
            label: components["schemas"]["ScanDto"];
            /** @description Another label on what the second piece stood on, if there is one. */
            alsoOn?: components["schemas"]["ScanDto"];
        };
        DestroyCopyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label of which there were two. */
            label: components["schemas"]["ScanDto"];
            /**
             * @description Who saw the copy destroyed, by pseudonym.
             * @example qa-1
             */
            witness: string;
        };
        RecordMissingDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The item.
             * @example T2
             */
            item: string;
            /** @description Where it should be, and where it was looked for. No personal data. */
            reason: string;
        };
        MaterialRowDto: {
            /** @example MAT-1F3A5C7E9B0D */
            material: string;
            /** @example tube */
            shape: string;
            description: string;
            /** @description Null: it lies in no box. */
            box: string | null;
            /** @example B3 */
            position: string | null;
            /** @example quarantine-1 */
            quarantine: string;
            /** Format: date-time */
            foundAt: string;
        };
        MaterialsPageDto: {
            rows: components["schemas"]["MaterialRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        BoxPositionDto: {
            /** @description The box. */
            box: components["schemas"]["ScanDto"];
            /**
             * @description The position in the box.
             * @example A1
             */
            position: string;
        };
        FindMaterialDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description What it looks like.
             * @enum {string}
             */
            shape: "tube" | "bag" | "vessel" | "syringe" | "other";
            /** @description What can be seen: colour of the cap, volume, what is left of a label. No personal data. */
            description: string;
            /** @description Where it lies in a box. Leave it there: its place may say what it is. */
            at?: components["schemas"]["BoxPositionDto"];
            /**
             * @description Where it is kept from now on, away from everything that is used.
             * @example quarantine-1
             */
            quarantine: string;
        };
        MoveMaterialDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Where it is kept from now on.
             * @example quarantine-2
             */
            quarantine: string;
            /** @description Why. No personal data. */
            reason: string;
        };
        SurveyedTubeDto: {
            /**
             * @description The position.
             * @example A1
             */
            position: string;
            /** @description The tube that lies there, scanned. */
            tube: components["schemas"]["ScanDto"];
        };
        SurveyBoxDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The box. */
            box: components["schemas"]["ScanDto"];
            /** @description Every tube with a label, scanned where it lies. */
            scanned: components["schemas"]["SurveyedTubeDto"][];
            /**
             * @description Every position in which something lies without a label.
             * @example [
             *       "B3"
             *     ]
             */
            unlabelled: string[];
        };
        RecordIdentityTestDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Whose reference its cells were compared with.
             * @example P-7Q2K
             */
            participant: string;
            /**
             * @description How.
             * @enum {string}
             */
            method: "STR" | "HLA";
            /**
             * @description The number of the report.
             * @example STR-2026-7
             */
            report: string;
            /**
             * @description SHA-256 of the report.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            reportSha256: string;
            /** @description The cells are of this participant. */
            matches: boolean;
        };
        RecordSealedContainerDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The number on the closed container or its seal.
             * @example SEAL-7
             */
            container: string;
            /**
             * @description SHA-256 of the document that came with it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            documentSha256: string;
            /**
             * @description The therapy that the document names.
             * @example CHA999926ABC123
             */
            coi: string;
            /**
             * @description The item that the document names.
             * @example T2
             */
            item: string;
        };
        ResolveIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The therapy that it belongs to.
             * @example CHA999926ABC123
             */
            coi: string;
            /**
             * @description The item that it is.
             * @example T2
             */
            item: string;
            /**
             * @description What shows it; two people have recorded it.
             * @enum {string}
             */
            evidence: "position-by-exclusion" | "identity-test" | "sealed-container";
            /** @description Why that is enough. No personal data. */
            reason: string;
        };
        AgreeToMaterialDisposalDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        DisposeMaterialDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /** @description Why. No personal data. */
            reason: string;
            /**
             * @description How.
             * @enum {string}
             */
            method: "incineration" | "autoclave";
            /**
             * @description Who saw it, by pseudonym.
             * @example keeper-2
             */
            witness: string;
        };
        UnitDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example T2 */
            item: string;
        };
        FoundInBoxDto: {
            /** @example 9512345BOX1 */
            box: string;
            /** @example B3 */
            position: string;
            /** @description What the map said lies there. */
            occupant: components["schemas"]["UnitDto"] | null;
        };
        MaterialDto: {
            /** @example MAT-1F3A5C7E9B0D */
            material: string;
            revision: number;
            /** @example tube */
            shape: string;
            description: string;
            /** Format: date-time */
            foundAt: string;
            position: components["schemas"]["FoundInBoxDto"] | null;
            /** @description Whether it still lies there. */
            inItsPosition: boolean;
            /** @example quarantine-1 */
            quarantine: string;
            custodian: components["schemas"]["PostDto"];
            /** @description People who have surveyed a box for it. */
            surveys: number;
            /** @description People who have recorded a test of its cells. */
            tests: number;
            /** @description People who have recorded what it was packed in. */
            containers: number;
            /** @enum {string} */
            status: "quarantine" | "resolved" | "disposed";
            /** @description What it turned out to be. */
            resolvedAs: components["schemas"]["UnitDto"] | null;
        };
        ClearPrinterDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description What was done with the labels that were left. No personal data. */
            reason: string;
        };
        RecordAspirationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label of the container. */
            container: components["schemas"]["ScanDto"];
            /** @description The participant's wristband. */
            wristband: components["schemas"]["ScanDto"];
            /** @description The ISBT 128 donation number on the same container. */
            din: components["schemas"]["ScanDto"];
            /** @description Volume in microlitres. */
            volumeMicrolitres: number;
            /**
             * @description Where it was aspirated, as the protocol names it.
             * @example left-iliac-crest
             */
            aspirationSite: string;
            /**
             * @description Lot of the anticoagulant.
             * @example HEP-26-04
             */
            anticoagulantLot: string;
        };
        RecordExpansionFailureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            cause: "no-growth" | "contamination" | "senescence" | "vessel-lost";
        };
        IsolateCellsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The workstation. */
            bench: components["schemas"]["ScanDto"];
            /** @description The starting material. */
            from: components["schemas"]["ScanDto"];
            /** @description The vessels, each scanned. */
            into: components["schemas"]["ScanDto"][];
            /** @description How many vessels stand there. */
            declaredVessels: number;
            /** @description Nucleated cells, in whole cells. */
            nucleatedCells: number;
            /**
             * @description Viability in percent.
             * @example 94.5
             */
            viabilityPercent: string;
            /** @description Growing area of all vessels together, in square centimetres. */
            areaSquareCentimetres: number;
            /** @description Lot of the medium. */
            medium: components["schemas"]["ScanDto"];
            /** @description Lot of the supplement. */
            supplement: components["schemas"]["ScanDto"];
            /** @description Lot of the vessels that are seeded, where the house keeps account of them. */
            vesselLot?: components["schemas"]["ScanDto"];
        };
        ChangeMediumDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The workstation. */
            bench: components["schemas"]["ScanDto"];
            /** @description The vessels. */
            vessels: components["schemas"]["ScanDto"][];
            /** @description Lot of the medium. */
            medium: components["schemas"]["ScanDto"];
            /** @description Confluence in percent. */
            confluencePercent: number;
        };
        CellCountDto: {
            /** @description Viable cells, in whole cells and never in millions. */
            viableCells: number;
            /**
             * @description Viability in percent.
             * @example 94.5
             */
            viabilityPercent: string;
        };
        PassageCellsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The workstation. */
            bench: components["schemas"]["ScanDto"];
            /** @description The vessels that are emptied. */
            from: components["schemas"]["ScanDto"][];
            /** @description The vessels that are seeded, each scanned. */
            into: components["schemas"]["ScanDto"][];
            /** @description How many new vessels stand there. */
            declaredVessels: number;
            /** @description Confluence of the vessels that are emptied, in percent. */
            confluencePercent?: number;
            /** @description The count. */
            count: components["schemas"]["CellCountDto"];
            /** @description Growing area of the emptied vessels together, in square centimetres. */
            areaSquareCentimetres: number;
            /** @description Lot of the detachment reagent. */
            reagent: components["schemas"]["ScanDto"];
            /** @description Lot of the vessels that are seeded, where the house keeps account of them. */
            vesselLot?: components["schemas"]["ScanDto"];
        };
        DiscardVesselDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The vessel. */
            vessel: components["schemas"]["ScanDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            cause: "broken" | "contaminated" | "surplus";
        };
        HarvestCellsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The workstation. */
            bench: components["schemas"]["ScanDto"];
            /** @description The vessels that are harvested. */
            from: components["schemas"]["ScanDto"][];
            /** @description The container of the harvest. */
            into: components["schemas"]["ScanDto"];
            /** @description The count. */
            count: components["schemas"]["CellCountDto"];
            /** @description Lot of the detachment reagent. */
            reagent?: components["schemas"]["ScanDto"];
        };
        FillTubesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The workstation. */
            bench: components["schemas"]["ScanDto"];
            /** @description The harvest. */
            from: components["schemas"]["ScanDto"];
            /** @description The tubes, each scanned. */
            tubes: components["schemas"]["ScanDto"][];
            /** @description How many tubes stand there. */
            declaredTubes: number;
            /** @description Volume of each tube, in microlitres. */
            volumeMicrolitres: number;
            /** @description Viable cells in each tube, in whole cells. */
            cellsPerTube: number;
            /** @description Lot of the diluent. */
            diluent: components["schemas"]["ScanDto"];
            /** @description Lot of the tubes, where the house keeps account of them. */
            tubeLot?: components["schemas"]["ScanDto"];
        };
        PackUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The units that go in, each scanned. */
            units: components["schemas"]["ScanDto"][];
            /**
             * @description Which way.
             * @enum {string}
             */
            leg: "startingMaterial" | "product" | "return";
            /** @description Where it is sent. */
            destination: components["schemas"]["PostDto"];
            /** @description The shipper. */
            shipper: components["schemas"]["ScanDto"];
            /** @description The logger that travels with it. */
            logger: components["schemas"]["ScanDto"];
        };
        SealPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal that is put on. */
            seal: components["schemas"]["ScanDto"];
        };
        DepartPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            logger: components["schemas"]["ScanDto"];
            /** @description Where it is driven, when that is not where it was sent: back, for one. */
            destination?: components["schemas"]["PostDto"];
        };
        RerouteDestinationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Where it goes from now on. */
            destination: components["schemas"]["PostDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        ChangeDriverDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /**
             * @description The person who drove so far.
             * @example courier-1
             */
            from: string;
        };
        OpenEnRouteDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /**
             * @description Why it was opened.
             * @enum {string}
             */
            cause: "customs" | "refill-coolant" | "inspection";
            /**
             * @description Who saw it, by pseudonym.
             * @example customs-officer
             */
            witness: string;
            /** @description The seal that was put on afterwards. */
            newSeal: components["schemas"]["ScanDto"];
        };
        ReceivePackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            logger: components["schemas"]["ScanDto"];
            /** @description What the logger shows now, in thousandths of a degree Celsius. */
            temperatureMilliCelsius: number;
            /** @description The package is undamaged. */
            intact: boolean;
        };
        OpenPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            logger: components["schemas"]["ScanDto"];
        };
        UnpackUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The units that came out, each scanned; none when it was empty. */
            units: components["schemas"]["ScanDto"][];
        };
        ReadingDto: {
            /**
             * Format: date-time
             * @description When. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            at: string;
            /** @description In thousandths of a degree Celsius. */
            milliCelsius: number;
        };
        IngestLoggerDataDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The logger whose file this is. */
            logger: components["schemas"]["ScanDto"];
            /**
             * @description SHA-256 of the logger's own file.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            fileSha256: string;
            /** @description Its readings; none when it kept none, which holds the package. */
            readings: components["schemas"]["ReadingDto"][];
        };
        TherapyOfPackageDto: {
            /** @example 395123450000000017 */
            sscc: string;
            /** @example CHA999926ABC123 */
            coi: string;
        };
        SideOfHandoffDto: {
            /** Format: uuid */
            event: string;
            revision: number;
            /** @description SHA-256 of the event as it is stored. */
            sha256: string;
            /** @example nurse-1 */
            person: string;
            /** @description What he was called then. */
            name: string | null;
            /**
             * Format: date-time
             * @description When, by the clock of his device.
             */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Why it was told afterwards; null where the ledger was asked first. */
            toldAfterwards: string | null;
        };
        HandoffDto: {
            /** @enum {string} */
            kind: "accepted" | "taken-over" | "deposited" | "collected";
            from: components["schemas"]["PostDto"];
            to: components["schemas"]["PostDto"];
            /**
             * @description What people call that.
             * @example Ward and theatre, Neurology
             */
            fromTitle: string;
            /** @example On the road, Courier */
            toTitle: string;
            /** @description Who held it out; null where one side alone told it. */
            gave: components["schemas"]["SideOfHandoffDto"] | null;
            took: components["schemas"]["SideOfHandoffDto"];
            /** @description The seal by then. */
            seal: string | null;
            logger: string | null;
            /** @description Told after somebody else had it: custody did not pass. */
            overtaken: boolean;
        };
        HandoffsDto: {
            /** @example 395123450000000017 */
            sscc: string;
            handoffs: components["schemas"]["HandoffDto"][];
        };
        OfferHandoffDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            logger: components["schemas"]["ScanDto"];
            /** @description The post that shall take it. */
            to: components["schemas"]["PostDto"];
        };
        AcceptHandoffDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            logger: components["schemas"]["ScanDto"];
        };
        RefuseHandoffDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "seal-broken" | "seal-differs" | "wrong-package" | "temperature" | "damaged" | "paperwork" | "cannot-take";
            /**
             * @description Of a photograph of what is wrong with it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            photoSha256?: string;
        };
        WithReasonDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        TakeOverDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /**
             * @description Why the other side takes no part.
             * @enum {string}
             */
            reason: "nobody-there" | "nobody-answers" | "no-signal" | "cells-in-danger";
            /**
             * @description A second person who was there; without one, QA asks.
             * @example nurse-2
             */
            witness?: string;
        };
        OfferUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The units, each scanned by whoever gives them. */
            units: components["schemas"]["ScanDto"][];
            /** @description The post of the same site that shall take them. */
            to: components["schemas"]["PostDto"];
        };
        AcceptUnitsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The units, each scanned by whoever takes them. */
            units: components["schemas"]["ScanDto"][];
        };
        WhereNobodyStandsDto: {
            /**
             * @description The site.
             * @example motol
             */
            site: string;
            /**
             * @description The locker, airline or customs, as QA has declared it.
             * @example locker-3
             */
            post: string;
        };
        ProofDto: {
            /**
             * @description What proves it.
             * @enum {string}
             */
            kind: "locker-code" | "waybill" | "receipt";
            /**
             * @description Of the code or the number: the ledger keeps neither.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        DepositPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            logger: components["schemas"]["ScanDto"];
            /** @description Where nobody stands. */
            at: components["schemas"]["WhereNobodyStandsDto"];
            /** @description The post that shall fetch it. */
            for: components["schemas"]["PostDto"];
            /** @description The code or the waybill under which it was left. */
            proof: components["schemas"]["ProofDto"];
            /**
             * @description Of a photograph.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            photoSha256?: string;
        };
        CollectPackageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The seal as it is seen. */
            seal: components["schemas"]["ScanDto"];
            /** @description The logger as it is seen. */
            logger: components["schemas"]["ScanDto"];
            /** @description Where it is fetched. */
            at: components["schemas"]["WhereNobodyStandsDto"];
            /** @description The code or the waybill under which it was left. */
            proof: components["schemas"]["ProofDto"];
        };
        ReportNotFoundDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description Where it should have been. */
            at: components["schemas"]["WhereNobodyStandsDto"];
        };
        IssueCourierPassDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The SSCC of the package. */
            package: components["schemas"]["ScanDto"];
            /** @description The post of the organisation that carries it. */
            to: components["schemas"]["PostDto"];
            /** @description For how many hours the pass counts. */
            hours: number;
        };
        IssuedPassDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @example CHA999926ABC123-1 */
            pass: string;
            /**
             * @description What the QR code holds. Show it to this courier only; it is told once.
             * @example SELFSAME-PASS:1:3dc0eaa6:CHA999926ABC123-1:Yp0…
             */
            code: string;
            /** Format: date-time */
            validUntil: string;
        };
        RevokeCourierPassDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        PassHolderDto: {
            /** @example Ferdinand Canary */
            name: string;
            /** @example +420 777 000 111 */
            telephone: string;
        };
        RedeemCourierPassDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * Format: password
             * @description What was read from the code of the pass.
             */
            code: string;
            /**
             * Format: password
             * @description First and last name of whoever carries the package. Kept apart from the log.
             */
            name: string;
            /**
             * Format: password
             * @description A number on which he can be reached on the way. Kept apart from the log.
             */
            telephone: string;
            /** @description For a browser: the token comes in a cookie that no script can read, and not in the answer. */
            cookie?: boolean;
        };
        RedeemedPassDto: {
            /** Format: uuid */
            commandId: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            /** @description Revision of the newest event of this command. */
            revision: number;
            events: components["schemas"]["AnswerEventDto"][];
            /** @description Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none. */
            deviations?: components["schemas"]["ToldDeviationDto"][];
            /**
             * @description Use as after= in a query that must show this. Absent when nothing was appended.
             * @example 1.41
             */
            position?: string;
            /** @description The command had been decided before; nothing was done now. */
            repeated: boolean;
            /** @description Bearer token, for this package only. Absent where it is in the cookie. */
            token?: string;
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 395123450000000017 */
            sscc: string;
            at: components["schemas"]["PostDto"];
            /** Format: date-time */
            validUntil: string;
        };
        InstructionInForceDto: {
            /** @example WI-THAW-MSC */
            id: string;
            version: number;
            /** @description SHA-256 of the document, which is kept elsewhere. */
            sha256: string;
        };
        StepOfPreparationDto: {
            /** @enum {string} */
            step: "thaw" | "viability" | "wash" | "dilute" | "mix" | "use";
            /** @description Its limits, as the protocol has them. */
            limits: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was done; null where nobody has said so, or where it is not recorded.
             */
            doneAt: string | null;
        };
        WarmMinutesDto: {
            /** @description Over all retrievals and exposures together. */
            used: number;
            allowed: number;
            /** @description Never less than nothing. */
            left: number;
            /**
             * Format: date-time
             * @description When they are used up; null while it lies in the cold.
             */
            until: string | null;
        };
        UnitPreparationDto: {
            /** @example T1 */
            item: string;
            instruction: components["schemas"]["InstructionInForceDto"] | null;
            /** @description In the order of the instruction. */
            steps: components["schemas"]["StepOfPreparationDto"][];
            /** @description Null where nothing is frozen, and from the thaw on. */
            outOfStorage: components["schemas"]["WarmMinutesDto"] | null;
            /**
             * Format: date-time
             * @description The first of all its clocks to run out.
             */
            useBy: string | null;
        };
        EndThawDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
            /** @description How warm the bath was, in thousandths of a degree. */
            milliCelsius: number;
            /** @description How many minutes the unit was in it, by the clock of the bath. */
            minutes: number;
        };
        QuotedInstructionDto: {
            /**
             * @description What it is called.
             * @example WI-THAW-MSC
             */
            id: string;
            /** @description Its version. */
            version: number;
        };
        ReconstituteUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
            /** @description The instruction that is followed. */
            instruction: components["schemas"]["QuotedInstructionDto"];
            /** @description Lot of what it is washed with, where the instruction says so. */
            wash?: components["schemas"]["ScanDto"];
            /** @description Lot of the diluent, where the instruction says so. */
            diluent?: components["schemas"]["ScanDto"];
            /** @description Volume in the container afterwards, in microlitres. */
            volumeMicrolitres: number;
            /**
             * @description Living cells after the thaw, in percent with one decimal, where the instruction has them counted.
             * @example 88.5
             */
            viabilityPercent?: string;
            /**
             * @description Who reads bottle, lot and volume beside it, by pseudonym.
             * @example nurse-2
             */
            checkedBy: string;
        };
        SealTubeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
        };
        TestSealDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
            /**
             * @description How it was tested.
             * @enum {string}
             */
            method: "visual" | "dye-ingress" | "pressure-decay";
            /** @description The seal is tight. */
            tight: boolean;
        };
        FreezeTubesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tubes. */
            tubes: components["schemas"]["ScanDto"][];
            /** @description The controlled-rate freezer. */
            freezer: components["schemas"]["ScanDto"];
            /**
             * @description The program that it ran.
             * @example one-degree-a-minute
             */
            program: string;
            /**
             * @description SHA-256 of the run's trace.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            traceSha256: string;
        };
        ThawUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
            /** @description The instruction that is followed, where the protocol of the product names one. */
            instruction?: components["schemas"]["QuotedInstructionDto"];
            /** @description The thawing bath. */
            bath: components["schemas"]["ScanDto"];
            /** @description Lot of the diluent, where the instruction of the product asks for one. */
            diluent?: components["schemas"]["ScanDto"];
        };
        PutAwayUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The box. */
            box: components["schemas"]["ScanDto"];
            /** @description The symbol of the position, on the card of the box. */
            slot?: components["schemas"]["ScanDto"];
            /**
             * @description The position, named by hand where its symbol cannot be scanned.
             * @example A1
             */
            position?: string;
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
        };
        MoveUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it left its old position, by the clock of the device: its minutes in the warm count from then. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The box. */
            box: components["schemas"]["ScanDto"];
            /** @description The symbol of the position, on the card of the box. */
            slot?: components["schemas"]["ScanDto"];
            /**
             * @description The position, named by hand where its symbol cannot be scanned.
             * @example A1
             */
            position?: string;
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
        };
        RetrieveUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The box. */
            box: components["schemas"]["ScanDto"];
            /** @description The symbol of the position, on the card of the box. */
            slot?: components["schemas"]["ScanDto"];
            /**
             * @description The position, named by hand where its symbol cannot be scanned.
             * @example A1
             */
            position?: string;
            /**
             * @description The tube or retained sample that is wanted.
             * @example T2
             */
            wanted: string;
            /** @description The tube that the position really holds. */
            found: components["schemas"]["ScanDto"];
        };
        ReturnUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The unit. */
            unit: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        AuthoriseDestructionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description Whole tubes of the product that are there, as the therapy calls them.
             * @example [
             *       "T2"
             *     ]
             */
            items: string[];
            /** @description Why. No personal data. */
            reason: string;
            /**
             * @description The number of the sponsor's own paper.
             * @example SP-2026-017
             */
            reference: string;
        };
        ConsentToDisposalDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The unit. */
            unit: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        DisposeUnitDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The unit. */
            unit: components["schemas"]["ScanDto"];
            /** @description Why. No personal data. */
            reason: string;
            /**
             * @description How.
             * @enum {string}
             */
            method: "incineration" | "autoclave";
            /**
             * @description Who saw it, by pseudonym.
             * @example qa-1
             */
            witness: string;
        };
        AssignToEpisodeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The banked tube, as its therapy calls it.
             * @example T2
             */
            item: string;
            /**
             * @description The later therapy of the same participant.
             * @example CHA999926ABC124
             */
            to: string;
            /** @description Why this unit, and why now. No personal data. */
            reason: string;
        };
        TakeSampleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The label of the sample. */
            sample: components["schemas"]["ScanDto"];
            /** @description What it is taken from. */
            from: components["schemas"]["ScanDto"];
            /**
             * @description The tests for which it is taken.
             * @example [
             *       "sterility"
             *     ]
             */
            tests: string[];
            /** @description Volume in microlitres. */
            volumeMicrolitres: number;
        };
        MeasuredDto: {
            /**
             * @description Exactly, or below or above what the method can tell.
             * @enum {string}
             */
            operator: "=" | "<" | ">";
            /** @description A decimal number, or a word such as no-growth. */
            value: string;
            /** @description The unit of the protocol. */
            unit: string;
        };
        RecordResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The sample. */
            sample: components["schemas"]["ScanDto"];
            /**
             * @description The test.
             * @example sterility
             */
            test: string;
            /** @description What was measured, keyed by this person. */
            measured: components["schemas"]["MeasuredDto"];
            /**
             * @description The method.
             * @example Ph.Eur.2.6.27
             */
            method: string;
            /**
             * @description The instrument.
             * @example incubator-2
             */
            instrument: string;
            /**
             * @description SHA-256 of the raw data.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            rawDataSha256: string;
        };
        ReviewResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The sample. */
            sample: components["schemas"]["ScanDto"];
            /**
             * @description The test.
             * @example sterility
             */
            test: string;
            /** @description What was measured, keyed by this person. */
            measured: components["schemas"]["MeasuredDto"];
        };
        VerifyEntryDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The event whose entry is keyed again.
             * @example 0b1f2a34-0a5c-5d1e-8f00-112233445566
             */
            eventId: string;
            /**
             * @description The field of its data.
             * @example count.viableCells
             */
            field: string;
            /** @description The same number, keyed by this person from the source. */
            value: number;
        };
        ReviewSeenDto: {
            /** @description Revision of the review. */
            revision: number;
            /**
             * @description Its SHA-256.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        CertifyBatchDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The batch.
             * @example B1
             */
            batch: string;
            /**
             * @description The stage.
             * @enum {string}
             */
            stage: "conditional" | "final";
            /** @description The review that it rests on. */
            reviewed?: components["schemas"]["ReviewSeenDto"];
        };
        RejectBatchDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The batch.
             * @example B1
             */
            batch: string;
            /** @description Why. No personal data. */
            reason: string;
        };
        HoldScopeDto: {
            /**
             * @description What is held.
             * @enum {string}
             */
            kind: "unit" | "batch" | "package" | "journey";
            /**
             * @description The unit, batch or SSCC; left out for the journey.
             * @example T2
             */
            of?: string;
        };
        PlaceHoldDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description What is held. */
            scope: components["schemas"]["HoldScopeDto"];
            /** @description Why. No personal data. */
            reason: string;
        };
        ResolveHoldDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The hold.
             * @example HOLD-1
             */
            hold: string;
            /**
             * @description What becomes of it.
             * @enum {string}
             */
            disposition: "lifted" | "rejected";
            /** @description On what evidence. No personal data. */
            evidence: string;
            /** @description Revision of the newest event of the therapy that you have seen, as the evidence of the hold tells it. */
            seenUpTo?: number;
        };
        CorrectEventDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The event.
             * @example 0b1f2a34-0a5c-5d1e-8f00-112233445566
             */
            eventId: string;
            /**
             * @description The field of its data.
             * @example measured.value
             */
            field: string;
            /** @description The value that stands there now. */
            from: string | number | boolean;
            /** @description The value that should stand there. */
            to: string | number | boolean;
            /** @description Why. No personal data. */
            reason: string;
        };
        RecordFollowUpDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The visit. */
            visit: string;
            /**
             * @description Reference of an adverse event report.
             * @example SAE-2026-004
             */
            adverseEventReference?: string;
        };
        AcknowledgeLateResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The batch.
             * @example B1
             */
            batch: string;
            /**
             * @description The test.
             * @example sterility
             */
            test: string;
            /**
             * @description The plate of the clean room, with its bench.
             * @example 9512345BENCH1/P-0107
             */
            plate?: string;
        };
        SerologyFindingsDto: {
            /**
             * @description What was reported of HIV 1 and 2.
             * @enum {string}
             */
            hiv?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of HBsAg.
             * @enum {string}
             */
            hbsag?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of antibodies to HBc.
             * @enum {string}
             */
            antiHbc?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of antibodies to HCV.
             * @enum {string}
             */
            antiHcv?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of Treponema pallidum.
             * @enum {string}
             */
            syphilis?: "negative" | "reactive" | "not-evaluated";
            /**
             * @description What was reported of HTLV I and II.
             * @enum {string}
             */
            htlv?: "negative" | "reactive" | "not-evaluated";
        };
        RecordSerologyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The day on which the blood was drawn.
             * @example 2026-03-02
             */
            sampledOn: string;
            /**
             * @description The laboratory.
             * @example lab-12
             */
            laboratory: string;
            /**
             * @description The number of the laboratory's report.
             * @example SER-26-0815
             */
            report: string;
            /** @description What was reported, marker by marker; at least one. */
            findings: components["schemas"]["SerologyFindingsDto"];
        };
        WaitingDto: {
            /** @example DEVIATIONS_OPEN */
            code: string;
            /** @description In words. */
            title: string;
            facts: {
                [key: string]: unknown;
            };
        };
        WaitsDto: {
            conditional: components["schemas"]["WaitingDto"][];
            final: components["schemas"]["WaitingDto"][];
        };
        ReviewEntryDto: {
            /** Format: uuid */
            eventId: string;
            revision: number;
            /** @example EventCorrected */
            type: string;
            /** @description What happened, in one line. */
            what: string;
            /**
             * @description Rules that were broken, or what is known against what was used.
             * @example [
             *       "CUSTODY_GAP"
             *     ]
             */
            codes: string[];
            /** @description Values, numbers of things, and what somebody wrote. */
            detail: string;
            /** @description By number; a name stands nowhere in the log. */
            who: string;
            /** @example operator */
            role: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description Stages that still wait for it. */
            inTheWayOf: ("conditional" | "final")[];
        };
        ReviewedCategoryDto: {
            /** @enum {string} */
            category: "corrections" | "late-entries" | "keyed-entries" | "overrides" | "refusals" | "holds" | "environment" | "deviations" | "labels" | "vessels" | "results" | "lots" | "instruments" | "excursions" | "audit-trail";
            /** @description In words; an empty category says that it is empty. */
            says: string;
            /**
             * @description What the exceptions are taken from, by name.
             * @example {
             *       "printed": 8,
             *       "applied": 7,
             *       "voided": 1,
             *       "destroyed": 1,
             *       "neither": 0
             *     }
             */
            counted: {
                [key: string]: number;
            };
            entries: components["schemas"]["ReviewEntryDto"][];
        };
        ReviewOfBatchDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example B1 */
            batch: string;
            /** @example growing */
            status: string;
            /** @description The protocol that the therapy pins. */
            protocol: Record<string, never>;
            /** @description Of the newest event that is in it. */
            revision: number;
            /** @description Why it cannot be certified now, by stage: all of it. */
            waits: components["schemas"]["WaitsDto"];
            categories: components["schemas"]["ReviewedCategoryDto"][];
        };
        BatchReviewDto: {
            /** @description Over the canonical bytes of the review: what a certification names. */
            sha256: string;
            review: components["schemas"]["ReviewOfBatchDto"];
        };
        HeldEventDto: {
            /** Format: uuid */
            eventId: string;
            type: string;
        };
        HeldHereDto: {
            /** @example culture */
            part: string;
            events: components["schemas"]["HeldEventDto"][];
        };
        RecordElsewhereDto: {
            /**
             * Format: uuid
             * @description The event that refers to it.
             */
            eventId: string;
            record: string;
            version: string;
            sha256: string;
            /** @description Who keeps it. */
            holder: string;
            /** @description The event of a later version. */
            supersededBy: string | null;
        };
        NotHeldHereDto: {
            /** @example batch-record */
            kind: string;
            /** @enum {string} */
            known: "held-elsewhere" | "nowhere-known";
            /** @description Every version, the newest last. */
            records: components["schemas"]["RecordElsewhereDto"][];
        };
        DossierDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example B1 */
            batch: string;
            heldHere: components["schemas"]["HeldHereDto"][];
            notHeldHere: components["schemas"]["NotHeldHereDto"][];
        };
        KeepRetentionSampleDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The box. */
            box: components["schemas"]["ScanDto"];
            /** @description The symbol of the position, on the card of the box. */
            slot?: components["schemas"]["ScanDto"];
            /**
             * @description The position, named by hand where its symbol cannot be scanned.
             * @example A1
             */
            position?: string;
            /** @description The sample. */
            sample: components["schemas"]["ScanDto"];
            /** @description How much of it, in microlitres. */
            volumeMicrolitres: number;
            /**
             * Format: date-time
             * @description Until when, if longer than the protocol says, or where it says nothing. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            keepUntil?: string;
        };
        AuthoriseRetentionDestructionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The sample.
             * @example Q4
             */
            item: string;
            /** @description Why it need not be kept any longer. No personal data. */
            reason: string;
        };
        ReferToRecordDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The batch.
             * @example B1
             */
            batch: string;
            /**
             * @description What it is.
             * @example batch-record
             */
            kind: string;
            /**
             * @description Its number where it is kept.
             * @example BR-2026-014
             */
            record: string;
            /**
             * @description Its version.
             * @example 2.0
             */
            version: string;
            /**
             * @description SHA-256 of its bytes.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * @description Who keeps it.
             * @example mes-brno
             */
            holder: string;
        };
        RequestExceptionalSupplyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The batch.
             * @example B1
             */
            batch: string;
            /** @description The dose of this therapy. */
            doseNumber: number;
            /**
             * @description Every test that is out of specification.
             * @example [
             *       "viability"
             *     ]
             */
            tests: string[];
            /** @description Why nothing else will do. No personal data. */
            reason: string;
        };
        RecordRiskEvaluationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            request: string;
            /**
             * @description The number of the evaluation.
             * @example RISK-2026-7
             */
            document: string;
            /**
             * @description Its version.
             * @example 1.0
             */
            version: string;
            /**
             * @description SHA-256 of the document.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        RecordParticipantInformedDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            request: string;
            /**
             * @description The number of what he was given to read, never his name.
             * @example ICF-EXCEPTION
             */
            document: string;
            /**
             * @description Its version.
             * @example 2.0
             */
            version: string;
        };
        ReleaseExceptionallyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            request: string;
            /**
             * @description The batch.
             * @example B1
             */
            batch: string;
            /** @description The dose of this therapy. */
            doseNumber: number;
            /**
             * @description Every test that is out of specification, as its signer reads them.
             * @example [
             *       "viability"
             *     ]
             */
            tests: string[];
        };
        RevokeExceptionalSupplyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The request.
             * @example EXC-1
             */
            request: string;
            /** @description Why. No personal data. */
            reason: string;
        };
        NotifyOfExceptionalSupplyDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Who was told.
             * @enum {string}
             */
            recipient: "qp" | "treating-physician" | "sponsor" | "authority";
            /**
             * @description Which authority, where the protocol tells several.
             * @example sukl
             */
            authority?: string;
            /**
             * @description The number of the call, of the letter or of its receipt.
             * @example CALL-2026-7
             */
            reference: string;
            /**
             * @description The request.
             * @example EXC-1
             */
            request: string;
        };
        NotifyOfLateResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Who was told.
             * @enum {string}
             */
            recipient: "qp" | "treating-physician" | "sponsor" | "authority";
            /**
             * @description Which authority, where the protocol tells several.
             * @example sukl
             */
            authority?: string;
            /**
             * @description The number of the call, of the letter or of its receipt.
             * @example CALL-2026-7
             */
            reference: string;
            /**
             * @description The batch.
             * @example B1
             */
            batch: string;
            /**
             * @description The test.
             * @example sterility
             */
            test: string;
            /**
             * @description The plate of the clean room, with its bench.
             * @example 9512345BENCH1/P-0107
             */
            plate?: string;
        };
        OpenDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description What it is about. */
            scope: components["schemas"]["HoldScopeDto"];
            /** @description What happened. No personal data. */
            what: string;
            /**
             * Format: date-time
             * @description When it happened, as far as anybody knows. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            happenedAt: string;
            /** @description What was done at once. No personal data. */
            immediateAction: string;
        };
        ClassifyDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            deviation: string;
            /**
             * @description How much harm it could do; later it can be raised only.
             * @enum {string}
             */
            classification: "minor" | "major" | "critical";
            /** @description Why. No personal data. */
            reason: string;
        };
        AssessmentDto: {
            /**
             * @description What it did, or could have done.
             * @enum {string}
             */
            impact: "none" | "possible" | "confirmed";
            /** @description Why one thinks so. No personal data. */
            because: string;
        };
        DocumentEvidenceDto: {
            /**
             * @description The document in the own quality system.
             * @example DEV-REP-2026-014
             */
            document: string;
            /**
             * @description Its version.
             * @example 1.0
             */
            version: string;
            /**
             * @description SHA-256 of its bytes.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        RecordInvestigationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            deviation: string;
            /**
             * @description Why it happened.
             * @enum {string}
             */
            rootCause: "person" | "procedure" | "training" | "equipment" | "material" | "environment" | "transport" | "computerised-system" | "not-found";
            /** @description What it means for the product. */
            product: components["schemas"]["AssessmentDto"];
            /** @description What it means for the participant. */
            participant: components["schemas"]["AssessmentDto"];
            /** @description The report of the investigation. */
            evidence: components["schemas"]["DocumentEvidenceDto"];
        };
        ReferToCapaDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            deviation: string;
            /**
             * @description The CAPA in the own quality system.
             * @example CAPA-2026-031
             */
            capa: string;
        };
        CloseDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            deviation: string;
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "no-impact" | "accepted" | "corrected";
            /** @description Why. No personal data. */
            reason: string;
        };
        AcceptDeviationDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description The deviation.
             * @example DEV-1
             */
            deviation: string;
            /** @description Why it is accepted as it is. No personal data. */
            reason: string;
        };
        AgedDeviationDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example DEV-1 */
            deviation: string;
            /**
             * Format: uuid
             * @description Of the event that opened it.
             */
            eventId: string;
            /** @description Where it was recorded. */
            site: string;
            /** @description Null: of the whole therapy. */
            batch: string | null;
            /**
             * @description What was being done.
             * @example TakeOver
             */
            command: string;
            /**
             * @description The rule that was broken. Null where a person saw it and no rule did.
             * @example CUSTODY_GAP
             */
            code: string | null;
            /** @enum {string|null} */
            classification: "minor" | "major" | "critical" | null;
            /** @enum {string|null} */
            rootCause: "person" | "procedure" | "training" | "equipment" | "material" | "environment" | "transport" | "computerised-system" | "not-found" | null;
            /** @example CAPA-2026-031 */
            capa: string | null;
            /** @enum {string} */
            status: "open" | "closure-proposed" | "closed" | "accepted";
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            investigatedAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description Since it was opened; until it was settled. */
            ageHours: number;
        };
        DeviationsPageDto: {
            rows: components["schemas"]["AgedDeviationDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        HoldRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example HOLD-1 */
            hold: string;
            /**
             * Format: uuid
             * @description Of the event that placed it.
             */
            eventId: string;
            /** @description Where it was placed. */
            site: string;
            /** @enum {string} */
            scope: "journey" | "batch" | "package" | "unit";
            /** @example T2 */
            scopeOf: string | null;
            /** @enum {string} */
            cause: "finding" | "person" | "stop";
            /**
             * @description The rule that was broken, or the stop. Null where a person says why.
             * @example SEAL_DIFFERS
             */
            code: string | null;
            placedBy: string;
            /** @description What he was called then. */
            placedByName: string | null;
            /** Format: date-time */
            placedAt: string;
            /**
             * @description Called last.
             * @enum {string|null}
             */
            circle: "qa" | "deputy" | "qp" | null;
            /** @description Null: nobody is on call. */
            called: string | null;
            calledName: string | null;
            /** Format: date-time */
            calledAt: string | null;
            /** @description Who has it in hand. */
            acknowledgedBy: string | null;
            acknowledgedByName: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** @enum {string|null} */
            disposition: "lifted" | "rejected" | null;
            /** Format: date-time */
            resolvedAt: string | null;
        };
        HoldsPageDto: {
            rows: components["schemas"]["HoldRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        FirstToExpireDto: {
            /** @example T1 */
            item: string;
            /** Format: date-time */
            at: string;
        };
        ExcursionRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            /**
             * @description The rule that was broken.
             * @enum {string}
             */
            code: "TEMPERATURE_EXCURSION" | "LOGGER_GAP" | "LOGGER_MISMATCH" | "STORAGE_TOO_WARM" | "OUT_OF_STORAGE_TOO_LONG" | "THAW_OUT_OF_RANGE" | "PROCESSING_LATE" | "CULTURE_TOO_LONG";
            /**
             * @description What bore it.
             * @enum {string}
             */
            scope: "journey" | "batch" | "package" | "unit";
            /** @example T2 */
            scopeOf: string | null;
            /** @example B1 */
            batch: string | null;
            /**
             * Format: date-time
             * @description When it was first told.
             */
            since: string;
            /**
             * @description How long it bore it: the longest that was told. Null where nobody measured.
             * @example 30
             */
            minutes: number | null;
            /**
             * @description By the protocol.
             * @example 10
             */
            allowedMinutes: number | null;
            /**
             * @description The coldest that was measured.
             * @example 9200
             */
            coldestMilliCelsius: number | null;
            /**
             * @description The warmest that was measured.
             * @example 9200
             */
            warmestMilliCelsius: number | null;
            /**
             * @description The coldest that the protocol allows.
             * @example 9200
             */
            minMilliCelsius: number | null;
            /**
             * @description The warmest that the protocol allows.
             * @example 9200
             */
            maxMilliCelsius: number | null;
            /**
             * @description Open ones.
             * @example [
             *       "HOLD-2"
             *     ]
             */
            holds: string[];
            /**
             * @description Open ones.
             * @example [
             *       "DEV-3"
             *     ]
             */
            deviations: string[];
            /**
             * @description What could still be used of it.
             * @example [
             *       "T1"
             *     ]
             */
            affected: string[];
            expires: components["schemas"]["FirstToExpireDto"] | null;
        };
        ExcursionsPageDto: {
            rows: components["schemas"]["ExcursionRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        EndingRowDto: {
            /** @enum {string} */
            kind: "role" | "training" | "calibration" | "lot";
            /**
             * @description Whose it is, or which device or lot.
             * @example nurse-1
             */
            subject: string;
            /**
             * @description Which role or training, or what it is.
             * @example nurse
             */
            what: string;
            /**
             * @description Empty where it is of the whole study.
             * @example motol
             */
            site: string;
            /** @example neurology */
            post: string;
            /** Format: date-time */
            endsAt: string;
        };
        EndingsPageDto: {
            rows: components["schemas"]["EndingRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        PublishConsentFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * @description Version of the form, as it is printed on it.
             * @example v4
             */
            formVersion: string;
            /**
             * @description SHA-256 of the document that the ethics committee approved.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * Format: date-time
             * @description From when on nothing new is begun without it. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            requiredFrom: string;
            /** @description What is new in it, as participants are told. No personal data. */
            changes: string;
            /**
             * @description Whether a therapy that had begun may go on when its participant says no to this version.
             * @enum {string}
             */
            alreadyTreated: "must-consent" | "may-go-on";
        };
        MoveConsentFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /**
             * Format: date-time
             * @description From when on it is required instead. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            requiredFrom: string;
            /** @description Why. No personal data. */
            reason: string;
        };
        ConsentFormDto: {
            /** @example v4 */
            formVersion: string;
            /** @description SHA-256 of the document. */
            sha256: string;
            /** Format: date-time */
            requiredFrom: string;
            /** @description What is new in it. */
            changes: string;
            /** @enum {string} */
            alreadyTreated: "must-consent" | "may-go-on";
        };
        ConsentFormsDto: {
            /** @description In the order of publishing. */
            versions: components["schemas"]["ConsentFormDto"][];
        };
        ConsentDueRowDto: {
            /** Format: uuid */
            participant: string;
            /** @example 01-012 */
            subjectNumber: string;
            /** @example motol */
            site: string;
            /**
             * @description The version to ask for.
             * @example v4
             */
            formVersion: string;
            /** Format: date-time */
            requiredFrom: string;
            /** @description The next infusion that is planned: who has one comes first. */
            plannedAt: string | null;
            /** @description Was asked for it already, and said no. */
            declined: boolean;
        };
        ConsentsDuePageDto: {
            rows: components["schemas"]["ConsentDueRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        PlanInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The site.
             * @example motol
             */
            site: string;
            /**
             * @description The post.
             * @example neurology
             */
            post: string;
            /**
             * Format: date-time
             * @description When it is planned. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            plannedAt: string;
        };
        CancelInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Why nothing is given.
             * @enum {string}
             */
            cause: "participant-unwell" | "participant-absent" | "procedure-impossible" | "product-doubted" | "no-staff";
        };
        VerifyIdentityDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Who signs, and what it means. */
            signature?: components["schemas"]["SignatureDto"];
            /** @description The wristband. */
            wristband: components["schemas"]["ScanDto"];
            /** @description The closed tube. */
            tube: components["schemas"]["ScanDto"];
            /**
             * @description The subject number as read from the label.
             * @example 01-012
             */
            subjectNumber: string;
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            identity: "spoken" | "proxy" | "communication-aid" | "photo";
            /**
             * @description What whoever speaks for the person, or helps, is to them. Never who.
             * @enum {string}
             */
            proxy?: "spouse-or-partner" | "parent" | "child" | "sibling" | "other-relative" | "legal-guardian" | "carer";
            /** @description What was heard: compared with the vault, and kept nowhere. */
            heard?: components["schemas"]["HeardDto"];
        };
        OpenTubeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
        };
        DrawUpDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube. */
            tube: components["schemas"]["ScanDto"];
            /** @description The syringe's own label. */
            syringe: components["schemas"]["ScanDto"];
            /** @description Volume in microlitres. */
            volumeMicrolitres: number;
        };
        HoldTimeOutDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The wristband. */
            wristband: components["schemas"]["ScanDto"];
            /** @description The syringe. */
            syringe: components["schemas"]["ScanDto"];
            /**
             * @description The route, said aloud.
             * @example intrathecal
             */
            route: string;
        };
        StartInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The syringe. */
            syringe: components["schemas"]["ScanDto"];
            /**
             * @description The route.
             * @example intrathecal
             */
            route: string;
            /** @description The number of the dose. */
            doseNumber: number;
        };
        RecordPunctureFailureDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description How many attempts failed. */
            attempts: number;
        };
        RecordSpillDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The tube or syringe. */
            unit: components["schemas"]["ScanDto"];
            /** @description Volume in microlitres. */
            volumeMicrolitres: number;
            /** @description The volume is an estimate. */
            estimated: boolean;
        };
        CompleteInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The syringe. */
            syringe: components["schemas"]["ScanDto"];
            /** @description Infused, in microlitres. */
            infusedMicrolitres: number;
            /** @description Left in the syringe, in microlitres. */
            residualMicrolitres: number;
            /** @description Wasted, in microlitres, spills already recorded left out. */
            wasteMicrolitres: number;
            /** @description The volumes are estimates. */
            estimated: boolean;
        };
        AbortInfusionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The syringe. */
            syringe: components["schemas"]["ScanDto"];
            /** @description Infused, in microlitres. */
            infusedMicrolitres: number;
            /** @description Left in the syringe, in microlitres. */
            residualMicrolitres: number;
            /** @description Wasted, in microlitres, spills already recorded left out. */
            wasteMicrolitres: number;
            /** @description The volumes are estimates. */
            estimated: boolean;
            /** @description Why. No personal data. */
            reason: string;
        };
        DeclareDowntimeDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The site.
             * @example motol
             */
            site: string;
            /**
             * Format: date-time
             * @description From when nobody could ask the ledger. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            until: string;
            /** @description Why. No personal data. */
            cause: string;
            /**
             * @description Who declared it.
             * @example nurse-1
             */
            declaredBy: string;
            /**
             * @description As what he declared it.
             * @enum {string}
             */
            declaredAs: "investigator" | "administering-physician" | "nurse" | "qa" | "qp";
        };
        IssueDowntimePackDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The closed tube that is to be given.
             * @example T1
             */
            item: string;
        };
        TellPackHolderDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The pack.
             * @example PACK-1
             */
            pack: string;
            /**
             * @description Who was told, by what he is.
             * @enum {string}
             */
            told: "investigator" | "collecting-physician" | "courier" | "operator" | "storage-keeper" | "qc-analyst" | "qa" | "qp" | "nurse" | "administering-physician" | "unblinded-pharmacist" | "sponsor" | "monitor" | "auditor" | "inspector" | "administrator";
        };
        PaperCheckDto: {
            /**
             * @description Who made the check.
             * @example nurse-1
             */
            person: string;
            /**
             * Format: date-time
             * @description When, as it stands on the form. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            at: string;
            /**
             * @description The subject number as it was copied from the tube.
             * @example 01-012
             */
            subjectNumber: string;
            /**
             * @description Who or what said who the person is.
             * @enum {string}
             */
            identity: "spoken" | "proxy" | "communication-aid" | "photo";
            /** @description Whether YES is crossed: person, band and tube are of one participant. */
            agrees: boolean;
        };
        CallToTheListDto: {
            /**
             * Format: date-time
             * @description When somebody on the list was called. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            at: string;
            /**
             * @description Whom of the list.
             * @enum {string}
             */
            circle: "qa" | "deputy" | "qp";
            /**
             * @description What he said of holds since the printing.
             * @enum {string}
             */
            answer: "no-hold" | "held" | "nobody-answered";
        };
        PaperCourseDto: {
            /**
             * @description Everybody who signed the sheet.
             * @example [
             *       "nurse-1"
             *     ]
             */
            people: string[];
            /** @description The telephone call before it. */
            call?: components["schemas"]["CallToTheListDto"];
            /**
             * @description How it ended.
             * @enum {string}
             */
            outcome: "completed" | "aborted";
            /**
             * Format: date-time
             * @description When the tube was opened. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description When the dose was drawn up. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            drawnUpAt: string;
            /**
             * Format: date-time
             * @description When the infusion began. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            endedAt: string;
            /**
             * @description The route.
             * @example intrathecal
             */
            route: string;
            /** @description Which dose. */
            doseNumber: number;
            /** @description Drawn up, in microlitres. */
            drawnMicrolitres: number;
            /** @description Infused, in microlitres. */
            infusedMicrolitres: number;
            /** @description Left over, in microlitres. */
            residualMicrolitres: number;
            /** @description Wasted, in microlitres. */
            wasteMicrolitres: number;
            /** @description Whether a volume is estimated. */
            estimated: boolean;
            /** @description Why it was broken off. No personal data. */
            reason?: string;
        };
        PaperNotGivenDto: {
            /**
             * @description Everybody who signed the sheet.
             * @example [
             *       "nurse-1"
             *     ]
             */
            people: string[];
            /** @description The telephone call before it. */
            call?: components["schemas"]["CallToTheListDto"];
            /**
             * Format: date-time
             * @description When it was decided. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            at: string;
            /** @description Why the dose was not given. No personal data. */
            reason: string;
        };
        IllegibleDto: {
            /**
             * Format: date-time
             * @description About when it was written. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            at: string;
            /** @description What can be read of it. No personal data. */
            says: string;
        };
        EnterDowntimeFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The number on the form.
             * @example CHA999926ABC123-1-A
             */
            form: string;
            /**
             * @description SHA-256 of the scanned form. The paper and its scan stay at the hospital: names stand on them.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            formSha256: string;
            /** @description Sheet A or B: one of the two checks. */
            check?: components["schemas"]["PaperCheckDto"];
            /** @description Sheet C: what was given. */
            course?: components["schemas"]["PaperCourseDto"];
            /** @description Sheet C of a dose that was not given. */
            notGiven?: components["schemas"]["PaperNotGivenDto"];
            /** @description A sheet that nobody can read. */
            illegible?: components["schemas"]["IllegibleDto"];
            /** @description The tube's label that is stuck on the form. Needed of every sheet that can be read. */
            tube?: components["schemas"]["ScanDto"];
            /** @description The label of the syringe, where one had been printed. */
            syringe?: components["schemas"]["ScanDto"];
            /** @description The sticker of the wristband, where one is on the form. */
            wristband?: components["schemas"]["ScanDto"];
        };
        CompareDowntimeEntryDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The number on the form.
             * @example CHA999926ABC123-1-A
             */
            form: string;
            /** @description Whether what was typed is what the paper says. */
            agrees: boolean;
            /** @description What differs. No personal data. */
            note?: string;
        };
        ReturnDowntimeFormDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The number on the form.
             * @example CHA999926ABC123-1-A
             */
            form: string;
            /**
             * @description What became of it.
             * @enum {string}
             */
            fate: "blank" | "spoiled" | "lost" | "entered-elsewhere";
            /**
             * @description Who saw it destroyed.
             * @example nurse-2
             */
            witness?: string;
            /** @description Why it is not entered. No personal data. */
            reason: string;
        };
        PackKeyDto: {
            /** @example OKP */
            kty: string;
            /** @example Ed25519 */
            crv: string;
            /** @description The public key, in base64url. */
            x: string;
            /** @description SHA-256 of it, as the log and every pack name it. */
            sha256: string;
        };
        DowntimePackRowDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example PACK-1 */
            pack: string;
            /** @example T1 */
            item: string;
            /** @example motol */
            site: string;
            /** @example neurology */
            post: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            validUntil: string;
            /** @description Null while it counts. */
            voidBecause: string | null;
            holderTold: boolean;
            /** @description How many forms were printed. */
            forms: number;
            /** @description How many are neither entered nor returned. */
            out: number;
        };
        DowntimeBalanceDto: {
            printed: number;
            entered: number;
            blank: number;
            spoiled: number;
            lost: number;
            enteredElsewhere: number;
            /** @description Zero when every form is accounted for. */
            out: number;
        };
        DowntimePacksDto: {
            rows: components["schemas"]["DowntimePackRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
            balance: components["schemas"]["DowntimeBalanceDto"];
        };
        DeclaredDto: {
            /** @example DOWN-1 */
            downtime: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            /** @description Whether whoever declared it may do so. */
            mayDeclare: boolean;
        };
        DowntimesDto: {
            downtimes: components["schemas"]["DeclaredDto"][];
        };
        OpenSessionDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The therapy for which it is opened.
             * @example CHA999926ABC123
             */
            coi: string;
        };
        SessionAtBenchDto: {
            /** @example SESSION-14 */
            session: string;
            /**
             * @description The one therapy that it is open for.
             * @example CHA999926ABC123
             */
            coi: string;
            /** @example 01-012 */
            subjectNumber: string;
            doseNumber: number;
            /** @example operator-1 */
            openedBy: string;
            /**
             * @description The second person; null while nobody has cleared the line.
             * @example operator-2
             */
            lineClearedBy: string | null;
        };
        BenchDto: {
            /** @example 9512345BENCH1 */
            workstation: string;
            /** @description Of its stream; -1 where nothing is in it yet. */
            revision: number;
            /** @description Null: open for nobody. */
            open: components["schemas"]["SessionAtBenchDto"] | null;
        };
        PlateDto: {
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            plate: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "settle-plate" | "contact-plate" | "active-air" | "glove-print" | "particle-count";
            /**
             * @description The grade of the place where it lay.
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D";
            /**
             * @description Where it lay, as the plan of the room calls it.
             * @example left-of-hood
             */
            place: string;
            /** @description For how many minutes. */
            exposedMinutes: number;
        };
        TakeEnvironmentSamplesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Every plate that lay there. */
            plates: components["schemas"]["PlateDto"][];
            /**
             * @description Left out while the bench is open: its session is the one.
             * @example SESSION-4
             */
            session?: string;
        };
        RecordEnvironmentResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            plate: string;
            /**
             * @description The session that stands on the plate.
             * @example SESSION-4
             */
            session: string;
            /** @description What was counted, keyed by this person. */
            count: number;
            /**
             * @description The instrument.
             * @example analyser-1
             */
            instrument: string;
            /**
             * @description SHA-256 of the raw data.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            rawDataSha256: string;
        };
        ReviewEnvironmentResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            plate: string;
            /**
             * @description The session that stands on the plate.
             * @example SESSION-4
             */
            session: string;
            /** @description What was counted, keyed by this person. */
            count: number;
        };
        CorrectEnvironmentResultDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The number that is printed on the plate.
             * @example P-0107
             */
            plate: string;
            /** @description What stands there now. */
            from: number;
            /** @description What should stand there; left out where the count was of another plate. */
            count?: number;
            /** @description Why. No personal data. */
            reason: string;
        };
        PlateRowDto: {
            /** @example 9512345BENCH1 */
            workstation: string;
            /** @example P-0107 */
            plate: string;
            /**
             * @description As it stands on the plate.
             * @example SESSION-4
             */
            session: string;
            /**
             * @description Whose session it was.
             * @example CHA999926ABC123
             */
            coi: string;
            /** @enum {string} */
            kind: "settle-plate" | "contact-plate" | "active-air" | "glove-print" | "particle-count";
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D";
            /** @example left-of-hood */
            place: string;
            /** Format: date-time */
            laidAt: string;
            /** @enum {string} */
            waitsFor: "count" | "second-count";
            /** @description Whose count a second person has still to key; null while nobody has counted. */
            enteredBy: string | null;
        };
        PlatesPageDto: {
            rows: components["schemas"]["PlateRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        RegisterBoxDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The box's asset number.
             * @example 9512345BOX1
             */
            box: string;
            /**
             * @description The tank it stands in.
             * @example tank-1
             */
            tank: string;
            /** @description Rows. */
            rows: number;
            /** @description Columns. */
            columns: number;
            /**
             * @description What it is for; absent: for whatever need not lie apart.
             * @enum {string}
             */
            storageClass?: "general" | "segregated";
        };
        PlacedDto: {
            /**
             * @description The position.
             * @example A1
             */
            position: string;
            /** @description The symbol of that position, where it was scanned on the card of the box. */
            slot?: components["schemas"]["ScanDto"];
            /** @description The tube that lies there, scanned. */
            tube: components["schemas"]["ScanDto"];
        };
        RemapBoxDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description Every position that holds a tube, each tube scanned; none when all are lost. */
            map: components["schemas"]["PlacedDto"][];
            /** @description Why. No personal data. */
            cause: string;
            /**
             * Format: date-time
             * @description Since when the tubes lay in the warm, where the box was spilled. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            spilledAt?: string;
        };
        NeighbourDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example T1 */
            item: string;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description Null: it lies there still.
             */
            until: string | null;
        };
        NeighboursDto: {
            /** @example 9512345BOX1 */
            box: string;
            /** @enum {string} */
            storageClass: "general" | "segregated";
            neighbours: components["schemas"]["NeighbourDto"][];
        };
        BoxSlotDto: {
            /** @example C3 */
            position: string;
            /**
             * @description AIM symbology identifier.
             * @example ]d2
             */
            symbology: string;
            /** @description FNC1 is the control character 1D. */
            raw: string;
            /**
             * @description The line below the symbol.
             * @example (8004)9512345BOX1(91)SLOT-C3
             */
            text: string;
        };
        BoxSlotsDto: {
            /** @example 9512345BOX1 */
            box: string;
            /** @example TANK1 */
            tank: string;
            rows: number;
            columns: number;
            /** @description Row by row, as the box lies open. */
            slots: components["schemas"]["BoxSlotDto"][];
        };
        BoxDto: {
            revision: number;
            /** @example 9512345BOX1 */
            box: string;
            /** @example TANK1 */
            tank: string;
            rows: number;
            columns: number;
            /**
             * @description What it is for.
             * @enum {string}
             */
            storageClass: "general" | "segregated";
            /**
             * @description Where somebody last put something into it.
             * @example bioinova
             */
            site: string;
            /**
             * @description Which unit lies in which position.
             * @example {
             *       "A1": {
             *         "coi": "CHA999926ABC123",
             *         "item": "T1"
             *       }
             *     }
             */
            map: {
                [key: string]: {
                    coi?: string;
                    item?: string;
                };
            };
            /**
             * @description The event of the box that gave each position to the unit that lies there.
             * @example {
             *       "A1": 4
             *     }
             */
            givenBy: {
                [key: string]: number;
            };
        };
        TankLimitsDto: {
            maxMilliCelsius: number;
            minLevelMillimetres: number;
            silentAfterMinutes: number;
        };
        NewestReadingDto: {
            /** Format: date-time */
            at: string;
            milliCelsius: number;
            levelMillimetres: number;
        };
        TankAlarmDto: {
            /** @example ALARM-1 */
            alarm: string;
            /** @example TANK_SILENT */
            code: string;
            facts: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            raisedAt: string;
            /** @description What QA closed it with. */
            closedFor: string | null;
        };
        TankBoxDto: {
            /** @example 9512345BOX1 */
            box: string;
            /** @description Positions that it has. */
            positions: number;
            /** @description Positions in which a unit lies. */
            taken: number;
        };
        TankDto: {
            /** @example tank-1 */
            tank: string;
            /** @description Of its stream; -1 where nothing is in it yet. */
            revision: number;
            /** @description Null: not watched. */
            limits: components["schemas"]["TankLimitsDto"] | null;
            newest: components["schemas"]["NewestReadingDto"] | null;
            /**
             * Format: date-time
             * @description When something was last heard of it.
             */
            heardAt: string | null;
            /**
             * Format: date-time
             * @description Null while it is cold enough.
             */
            warmSince: string | null;
            alarms: components["schemas"]["TankAlarmDto"][];
            /** @description What stands in it. */
            boxes: components["schemas"]["TankBoxDto"][];
            positions: number;
            taken: number;
        };
        TanksDto: {
            rows: components["schemas"]["TankDto"][];
        };
        WatchTankDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description The warmest that it may be, in thousandths of a degree Celsius. */
            maxMilliCelsius: number;
            /** @description The least nitrogen that it must hold, in millimetres. */
            minLevelMillimetres: number;
            /** @description After how many minutes without a reading its silence is an alarm. */
            silentAfterMinutes: number;
        };
        TankReadingDto: {
            /**
             * Format: date-time
             * @description When. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            at: string;
            /** @description In thousandths of a degree Celsius. */
            milliCelsius: number;
            /** @description How deep the nitrogen stands, in millimetres. */
            levelMillimetres: number;
        };
        IngestTankReadingsDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description SHA-256 of the monitor's own file.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            fileSha256: string;
            /** @description Its readings, in any order; of times that were told before, none counts again. */
            readings: components["schemas"]["TankReadingDto"][];
        };
        RescueBoxesDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The tank in which they stand now.
             * @example tank-2
             */
            to: string;
            /** @description Every box that was carried over, scanned. */
            boxes: components["schemas"]["ScanDto"][];
            /**
             * Format: date-time
             * @description Since when they were not cold enough: since the tank failed, or was last seen to be cold, or, where it still was, since the first box was lifted out. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            warmSince: string;
            /** @description How warm the tank was when it was found, in thousandths of a degree Celsius. */
            milliCelsius?: number;
            /** @description What happened to the tank. No personal data. */
            cause: string;
        };
        CloseTankAlarmDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /** @description What was found, and what was done. No personal data. */
            evidence: string;
        };
        FoundedPostDto: {
            /** @example neurology */
            post: string;
            /** @example Ward and theatre */
            title: string;
        };
        FoundedSiteDto: {
            /** @example motol */
            site: string;
            /** @example Neurology */
            title: string;
            /** @example Europe/Prague */
            timeZone: string;
            posts: components["schemas"]["FoundedPostDto"][];
        };
        FoundedOrganisationDto: {
            /** @example fn-motol */
            organisation: string;
            /** @example Motol University Hospital */
            title: string;
            sites: components["schemas"]["FoundedSiteDto"][];
        };
        PlacesDto: {
            organisations: components["schemas"]["FoundedOrganisationDto"][];
        };
        HandOverShiftDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The person who goes off duty.
             * @example nurse-1
             */
            from: string;
            /** @description Every unit that is handed over, scanned by the person who comes on duty. */
            units: components["schemas"]["ScanDto"][];
        };
        DeclarePostTelephoneDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The post at which it rings.
             * @example neurology
             */
            post: string;
            /**
             * @description The number of the post, and of no person; left out where nobody is called any more.
             * @example +420 200 000 800
             */
            telephone?: string;
        };
        PostTelephoneDto: {
            /** @example neurology */
            post: string;
            /** @example +420 200 000 800 */
            telephone: string;
        };
        PostTelephonesDto: {
            /** @description Posts without a number are left out. */
            telephones: components["schemas"]["PostTelephoneDto"][];
        };
        DeclareUnstaffedPostDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description What it is called at the site.
             * @example locker-3
             */
            post: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "locker" | "airline" | "customs";
            /**
             * @description Who runs it.
             * @example fn-motol
             */
            organisation: string;
            /** @description How long a package may lie there before people are told. */
            limitMinutes: number;
        };
        UnstaffedPostDto: {
            /** @example locker-3 */
            post: string;
            /** @enum {string} */
            kind: "locker" | "airline" | "customs";
            /** @example fn-motol */
            organisation: string;
            limitMinutes: number;
        };
        UnstaffedPostsDto: {
            posts: components["schemas"]["UnstaffedPostDto"][];
        };
        SetRosterDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Who is called first, next and last.
             * @enum {string}
             */
            circle: "qa" | "deputy" | "qp";
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            until: string;
            /**
             * Format: password
             * @description The number on which he is called. Kept in the vault, apart from the log.
             */
            telephone?: string;
            /**
             * @description The site.
             * @example bioinova
             */
            site: string;
            /**
             * @description The person.
             * @example qa-1
             */
            person: string;
            /**
             * Format: date-time
             * @description From when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            from: string;
        };
        GoOnCallDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description Who is called first, next and last.
             * @enum {string}
             */
            circle: "qa" | "deputy" | "qp";
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            until: string;
            /**
             * Format: password
             * @description The number on which he is called. Kept in the vault, apart from the log.
             */
            telephone?: string;
        };
        AcknowledgePageDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The hold.
             * @example HOLD-1
             */
            hold: string;
        };
        OnCallDto: {
            /** @example bioinova */
            site: string;
            /** @enum {string} */
            circle: "qa" | "deputy" | "qp";
            /** @description Null: nobody is on call. */
            person: string | null;
            /** @description What he is called. */
            name: string | null;
            /** Format: date-time */
            until: string | null;
        };
        OnCallListDto: {
            onCall: components["schemas"]["OnCallDto"][];
        };
        TelephoneDto: {
            /** @example qa-1 */
            person: string;
            /** @example +420 777 000 111 */
            telephone: string;
        };
        CauseDto: {
            /**
             * @description The rule, the stop, or a person.
             * @example SEAL_DIFFERS
             */
            code: string;
            /** @description In words. */
            says: string;
        };
        ExpiryDto: {
            /** @example T1 */
            item: string;
            /** Format: date-time */
            at: string;
            /** @example T1 expires in 3 h 12 min */
            says: string;
        };
        NextUseDto: {
            /** @enum {string} */
            use: "certification" | "departure" | "thaw" | "opening" | "infusion";
            /**
             * @description The container, package or batch.
             * @example T1
             */
            of: string;
            /** @example opening of T1 */
            says: string;
        };
        NamedEventDto: {
            revision: number;
            /** @description SHA-256 of the stored bytes. */
            sha256: string;
            /** @description As stored: who, when, where, what and why. */
            envelope: Record<string, never>;
            /**
             * @description What whoever did it was called then: beside the record, which knows the number only.
             * @example Jana Nováková
             */
            name: string | null;
        };
        PagedDto: {
            /** @enum {string} */
            circle: "qa" | "deputy" | "qp";
            /** @description Null: nobody was on call. */
            person: string | null;
            name: string | null;
            /** Format: date-time */
            at: string;
            /** @description Who has it in hand. */
            acknowledgedBy: string | null;
            acknowledgedByName: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
        };
        HoldEvidenceDto: {
            /** @example CHA999926ABC123 */
            coi: string;
            /** @example HOLD-1 */
            hold: string;
            /**
             * @description Of the newest event of the therapy: whoever lifts the hold says that he has seen it up to there.
             * @example 41
             */
            revision: number;
            /** @description Nothing lifts it but a person with a signature. */
            open: boolean;
            cause: components["schemas"]["CauseDto"];
            /** @description What is held, as it was placed. */
            scope: Record<string, never>;
            /** Format: date-time */
            placedAt: string;
            /** @example 3 h 12 min */
            openFor: string;
            placedBy: string;
            /** @description What he was called then. */
            placedByName: string | null;
            /** @description What runs out first. */
            expires: components["schemas"]["ExpiryDto"] | null;
            /** @description Containers that may still be used and are held. */
            affected: string[];
            /** @description What could be done next, were this hold lifted. */
            liftingAllows: components["schemas"]["NextUseDto"][];
            /** @description Other open holds on some of it. */
            alsoHeldBy: string[];
            /** @description What led to it, and what was found again since, the newest last. */
            ledTo: components["schemas"]["NamedEventDto"][];
            paged: components["schemas"]["PagedDto"][];
        };
        VerifyAgainstSourceDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The record: of a therapy, or of a participant.
             * @example journey-CHA999926ABC123
             */
            of: string;
            /**
             * @description The event.
             * @example 0b1f2a34-0a5c-5d1e-8f00-112233445566
             */
            eventId: string;
            /**
             * @description SHA-256 of its bytes, as the record was answered with it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @description How many corrections of it were seen: 0 as it was first recorded. */
            version: number;
        };
        RaiseQueryDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The record: of a therapy, or of a participant.
             * @example journey-CHA999926ABC123
             */
            of: string;
            /**
             * @description The event.
             * @example 0b1f2a34-0a5c-5d1e-8f00-112233445566
             */
            eventId: string;
            /**
             * @description SHA-256 of its bytes, as the record was answered with it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @description How many corrections of it were seen: 0 as it was first recorded. */
            version: number;
            /** @description What the site is asked. No personal data. */
            question: string;
        };
        AnswerQueryDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The record: of a therapy, or of a participant.
             * @example journey-CHA999926ABC123
             */
            of: string;
            /**
             * @description The query.
             * @example QUERY-1
             */
            query: string;
            /** @description What the site says to it. No personal data. */
            answer: string;
        };
        CloseQueryDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description The record: of a therapy, or of a participant.
             * @example journey-CHA999926ABC123
             */
            of: string;
            /**
             * @description The query.
             * @example QUERY-1
             */
            query: string;
            /** @description What came of it. No personal data. */
            reason: string;
        };
        VerifiedDto: {
            /** Format: uuid */
            eventId: string;
            sha256: string;
            version: number;
            /** @description No correction has come since. */
            isCurrent: boolean;
            by: string;
            /** @description What he was called then. */
            byName: string | null;
            /** Format: date-time */
            at: string;
        };
        SaidDto: {
            by: string;
            /** @description What he was called then. */
            byName: string | null;
            /** Format: date-time */
            at: string;
            text: string;
        };
        QueryDto: {
            /** Format: uuid */
            eventId: string;
            sha256: string;
            version: number;
            /** @description No correction has come since. */
            isCurrent: boolean;
            /** @example QUERY-1 */
            query: string;
            question: components["schemas"]["SaidDto"];
            answers: components["schemas"]["SaidDto"][];
            /** @description Null while it is open. */
            closed: components["schemas"]["SaidDto"] | null;
        };
        SourceDataDto: {
            verified: components["schemas"]["VerifiedDto"][];
            queries: components["schemas"]["QueryDto"][];
        };
        ParticipantEventsDto: {
            events: components["schemas"]["NamedEventDto"][];
        };
        QueryRowDto: {
            /** @example journey-CHA999926ABC123 */
            record: string;
            /** @example CHA999926ABC123 */
            coi: string | null;
            /** Format: uuid */
            participant: string | null;
            /** @example QUERY-1 */
            query: string;
            /**
             * Format: uuid
             * @description What it is about.
             */
            eventId: string;
            raisedBy: string;
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
        };
        QueriesPageDto: {
            rows: components["schemas"]["QueryRowDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        TypeIdentifierDto: {
            /**
             * @description UUIDv7 chosen by the client; a retry carries the same.
             * @example 01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77
             */
            commandId: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the device. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            occurredAt: string;
            /**
             * @description The device on which it was done.
             * @example tablet-3
             */
            device: string;
            /** @description The act is already done: record it, whatever rule it broke. */
            afterTheFact?: components["schemas"]["AfterTheFactDto"];
            /** @description The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing. */
            keptOffline?: components["schemas"]["KeptOfflineDto"];
            /**
             * @description What it is read from.
             * @enum {string}
             */
            what: "label" | "wristband";
            /** @description The whole line as it is printed, check digits included, typed blind. */
            identifier: components["schemas"]["ScanDto"];
        };
        JourneyDto: {
            /** @description Of the newest event in it. */
            revision: number;
            /** @description Items, packages, holds, deviations, tests and the bedside, as the rules see them. */
            journey: {
                [key: string]: unknown;
            };
        };
        JourneyEventsDto: {
            events: components["schemas"]["NamedEventDto"][];
            /** @description Pass it as cursor=; absent on the last page. */
            next?: string;
        };
        DifferencesDto: {
            /** Format: date-time */
            at: string;
            /** @description Late entries, offline scans, paper: it had happened, and nobody here knew. */
            happenedAndNotKnown: components["schemas"]["NamedEventDto"][];
            /** @description Recorded, though by the clock of its device it was still to happen. */
            knownAndNotHappened: components["schemas"]["NamedEventDto"][];
        };
        LoggedEventDto: {
            /** @example 1.41 */
            position: string;
            /** @example journey-CHA999926ABC123 */
            stream: string;
            revision: number;
            /** @description SHA-256 of the bytes. */
            sha256: string;
            /** @description The envelope, as stored. */
            bytes: string;
        };
        LogPageDto: {
            events: components["schemas"]["LoggedEventDto"][];
            /** @description Pass it as after=; absent on the last page. */
            next?: Record<string, never>;
        };
        StoredEventDto: {
            /** @example 1.41 */
            position: string;
            revision: number;
            /** @description SHA-256 of the bytes. */
            sha256: string;
            /** @description The envelope, as stored. */
            bytes: string;
            /**
             * @description What whoever did it was called then: beside the record, which knows the number only.
             * @example Jana Nováková
             */
            name: string | null;
        };
        StoredEventsPageDto: {
            events: components["schemas"]["StoredEventDto"][];
            /** @description Pass it as after=; absent on the last page. */
            next?: number;
        };
        TimeDto: {
            /** Format: date-time */
            now: string;
        };
        MoveClockDto: {
            /**
             * Format: date-time
             * @description The new time; an earlier one changes nothing. RFC 3339 with offset.
             * @example 2026-03-29T03:00:00.000+02:00
             */
            now: string;
        };
        ThingOnTrayDto: {
            /** @description What people call it. */
            name: string;
            /**
             * @description What kind of thing it is.
             * @example wristband
             */
            kind: string;
            /** @description Where it lies. */
            place?: string;
            /** @description What the invented person who wears it answers, asked who he is. */
            says?: string;
            /**
             * @description AIM symbology identifier as a scanner would report it.
             * @example ]d2
             */
            symbology: string;
            /** @description The characters of its symbol, control characters included. */
            raw: string;
            /**
             * @description The therapy that it belongs to.
             * @example CHA999926ABC123
             */
            coi?: string;
            /**
             * @description The participant that it belongs to.
             * @example 01-012
             */
            subjectNumber?: string;
        };
        PracticeTrayDto: {
            /** @description Everything that lies about. */
            rows: components["schemas"]["ThingOnTrayDto"][];
        };
        AliveDto: {
            alive: boolean;
        };
        FollowsDto: {
            /** @description Why nothing is heard now; absent when all is well. */
            trouble?: string;
            /** @description For how long the log has been ahead of it. */
            behindSeconds: number;
            /** @description How often it was interrupted since the start. */
            interruptions: number;
            /**
             * @description The newest that was heard of.
             * @example 1.48213
             */
            lastEvent?: string;
            /** @example 2026-02-16T08:00:00.000Z */
            lastEventAt?: string;
        };
        ReadyDto: {
            ready: boolean;
            /** @description Why nobody should be sent here. */
            why?: string;
            /**
             * @description Position of the newest event.
             * @example 1.41
             */
            head?: string;
            ledgerId?: string;
            study?: string;
            simulated?: boolean;
            /**
             * @description Or why they have stopped.
             * @example follow
             */
            lists?: string;
            /** @description Lists of an older build are shown while others are built beside them: under way, or why it failed. */
            listsRebuild?: string;
            /** @description How often in a row they were tried again; absent when all is well. */
            listsTries?: number;
            /** @description By how much the clock of the machine has jumped, positive when ahead; absent while it is believed. */
            clockOffSeconds?: number;
            /** @description Streams whose consequences in others are not done yet; absent when there are none. */
            unfinished?: number;
            follows?: components["schemas"]["FollowsDto"];
        };
        AboutDto: {
            /** @description Whether this is a ledger to practise on, and its therapies are invented. */
            simulated: boolean;
            /**
             * @description The address at which passkeys count. At any other, nobody signs.
             * @example https://selfsame.hospital.example
             */
            passkeyOrigin: string;
            /** @description Whether people can sign in at their hospital: GET /single-sign-on. */
            singleSignOn: boolean;
            /** @example selfsame/0.1.0 */
            build: string;
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
    AlertsController_stream: {
        parameters: {
            query?: {
                /** @description Go on after this position, for whoever cannot send a header. */
                after?: string;
            };
            header?: {
                /** @description The position that was seen last: what a browser sends when it comes back. */
                "last-event-id"?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    ChangesController_stream: {
        parameters: {
            query?: {
                /** @description Go on after this position, for whoever cannot send a header. */
                after?: string;
            };
            header?: {
                /** @description The position that was seen last: what a browser sends when it comes back. */
                "last-event-id"?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    ListsController_timeline: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePageDto"];
                };
            };
        };
    };
    ListsController_whereabouts: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhereaboutsPageDto"];
                };
            };
        };
    };
    ListsController_lineage: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineagePageDto"];
                };
            };
        };
    };
    ListsController_bedside: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BedsidePageDto"];
                };
            };
        };
    };
    ListsController_custody: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhereaboutsPageDto"];
                };
            };
        };
    };
    ListsController_positions: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                box: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsPageDto"];
                };
            };
        };
    };
    ListsController_search: {
        parameters: {
            query: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description The beginning of a number; with a symbology, what was scanned. */
                q: string;
                /** @description Of what was scanned: the AIM identifier (ISO/IEC 15424). */
                symbology?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPageDto"];
                };
            };
        };
    };
    ListsController_alerts: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only those that nobody has resolved. */
                open?: string;
                /** @description Only those of this kind. */
                kind?: "near-miss" | "hold" | "deviation" | "deadline" | "mix-up" | "takeover" | "late-failure" | "exceptional-supply" | "stop" | "restore" | "override" | "sign-in" | "page" | "transfer" | "tank" | "downtime" | "material" | "unblinding";
                /** @description The order of the log, or its end before all else. */
                order?: "log" | "newest-first";
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsPageDto"];
                };
            };
        };
    };
    ListsController_figures: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresPageDto"];
                };
            };
        };
    };
    PackageListController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Held by the own post, offered to it, or on its way to the own site. */
                state?: "held" | "offered" | "expected";
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagesPageDto"];
                };
            };
        };
    };
    CollectionsController_due: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionsPageDto"];
                };
            };
        };
    };
    HeldTherapiesController_held: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldTherapiesPageDto"];
                };
            };
        };
    };
    TestsDueController_due: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestsDuePageDto"];
                };
            };
        };
    };
    RetentionListController_samples: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only those whose time is over. */
                due?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPageDto"];
                };
            };
        };
    };
    JourneyBoardController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only those that go on, or only those that are over. */
                state?: "live" | "ended";
                /** @description Only those with which something happened after this position: for whoever knows the others. */
                changedAfter?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyBoardPageDto"];
                };
            };
        };
    };
    SystemFileController_show: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemFileDto"];
                };
            };
        };
    };
    BatchListController_batches: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description From this moment on. RFC 3339 with offset. */
                from?: string;
                /** @description Before this moment. RFC 3339 with offset. */
                to?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchesPageDto"];
                };
            };
        };
    };
    ResultListController_results: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description From this moment on. RFC 3339 with offset. */
                from?: string;
                /** @description Before this moment. RFC 3339 with offset. */
                to?: string;
                /** @description Only those out of specification. */
                outOfSpecification?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsPageDto"];
                };
            };
        };
    };
    AuditTrailController_trail: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Done by this person. */
                who?: string;
                /** @description Done by anybody but this person: leave out your own acts. */
                notBy?: string;
                /** @description A type of event, a command, or the code of a refusal. */
                what?: string;
                /** @description At this site. */
                site?: string;
                /** @description A therapy, a participant, a person or a thing. */
                on?: string;
                /** @description What is odd about it. */
                flag?: "correction" | "late" | "after-the-fact" | "override" | "typed" | "refusal" | "danger" | "deviation" | "sign-in-failed" | "permission-change" | "look-up" | "export" | "review" | "signature";
                /** @description Recorded at this moment or later. RFC 3339 with offset. */
                from?: string;
                /** @description Recorded before this moment. RFC 3339 with offset. */
                to?: string;
                /** @description Words of a reason. */
                why?: string;
                /** @description Only what nobody has reviewed. */
                unreviewed?: string;
                /** @description The order of the log, or what makes somebody look twice before all else. */
                order?: "log" | "exceptions-first";
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrailPageDto"];
                    "text/csv": components["schemas"]["AuditTrailPageDto"];
                };
            };
        };
    };
    AuditTrailController_coverage: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreviewedPageDto"];
                };
            };
        };
    };
    ReviewAuditTrail: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAuditTrailDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PeopleAsOfController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description As it was known by then. RFC 3339 with offset. */
                asOf?: string;
                /** @description As the whole log stood at this position. */
                position?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsPageDto"];
                    "text/csv": components["schemas"]["AccountsPageDto"];
                };
            };
        };
    };
    InvitePerson: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedDto"];
                };
            };
        };
    };
    NoticesController_notices: {
        parameters: {
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesDto"];
                };
            };
        };
    };
    PictureController_picture: {
        parameters: {
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    PrintedSignaturesController_print: {
        parameters: {
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    AccountsController_enrolFirstAdministrator: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolFirstDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AccountsController_enrolFirstQa: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolFirstDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AccountsController_activate: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivatedDto"];
                };
            };
        };
    };
    SessionsController_own: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsDto"];
                };
            };
        };
    };
    AccountsController_signIn: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    AccountsController_signInByBadge: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeSignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    SetPin: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPinDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ChangeCredential: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SignOut: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOutDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutDto"];
                };
            };
        };
    };
    SignOutEverywhere: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OwnAccountController_show: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountDto"];
                };
            };
        };
    };
    VouchForHolder: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VouchForHolderDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReopenAccount: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenAccountDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedDto"];
                };
            };
        };
    };
    DevicesController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only those that belong to this site. */
                site?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesPageDto"];
                };
            };
        };
    };
    EnrolDevice: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolDeviceDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    QualifyDevice: {
        parameters: {
            path: {
                device: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualifyDeviceDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    MoveDevice: {
        parameters: {
            path: {
                device: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDeviceDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RetireDevice: {
        parameters: {
            path: {
                device: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireDeviceDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DevicesController_show: {
        parameters: {
            path: {
                device: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceDto"];
                };
            };
        };
    };
    ReceiveLot: {
        parameters: {
            path: {
                lot: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveLotDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReleaseLot: {
        parameters: {
            path: {
                lot: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLotDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OpenLot: {
        parameters: {
            path: {
                lot: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenLotDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RejectLot: {
        parameters: {
            path: {
                lot: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectLotDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DiscardLot: {
        parameters: {
            path: {
                lot: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardLotDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecallLot: {
        parameters: {
            path: {
                lot: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallLotDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    LotsReadingController_show: {
        parameters: {
            path: {
                lot: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotDto"];
                };
            };
        };
    };
    LotsReadingController_uses: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                lot: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotUsesPageDto"];
                };
            };
        };
    };
    LotsReadingController_units: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                lot: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotUnitsPageDto"];
                };
            };
        };
    };
    LotsReadingController_ofJourney: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotUsesPageDto"];
                };
            };
        };
    };
    PasskeysController_options: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    RegisterPasskey: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPasskeyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RemovePasskey: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePasskeyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    UnlockSession: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockSessionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlockedDto"];
                };
            };
        };
    };
    SingleSignOnController_begin: {
        parameters: {
            query?: {
                /** @description Site; needed by whoever has roles at several posts. */
                site?: string;
                /** @description Post; needed by whoever has roles at several. */
                post?: string;
                /** @description The enrolled device on which it is; needed by whoever touches a therapy. */
                device?: string;
                /** @description That the ledger gave for the device. */
                challenge?: string;
                /** @description Over the challenge, by the key of the device. */
                deviceSignature?: string;
            };
        };
        responses: never;
    };
    SingleSignOnController_unlock: {
        parameters: {
        };
        responses: never;
    };
    SingleSignOnController_finish: {
        parameters: {
        };
        responses: never;
    };
    NamePerson: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamePersonDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    LinkExternalIdentity: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkExternalIdentityDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    UnlinkExternalIdentity: {
        parameters: {
            path: {
                person: string;
                link: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkExternalIdentityDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    GrantRole: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ApproveGrant: {
        parameters: {
            path: {
                person: string;
                grant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveGrantDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    WithdrawRole: {
        parameters: {
            path: {
                person: string;
                grant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRoleDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordTraining: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTrainingDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SuspendPerson: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendPersonDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReinstatePerson: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstatePersonDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    IssueBadge: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueBadgeDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeDto"];
                };
            };
        };
    };
    WithdrawBadge: {
        parameters: {
            path: {
                person: string;
                badge: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBadgeDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PeopleController_show: {
        parameters: {
            path: {
                person: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    BridgeTraining: {
        parameters: {
            path: {
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BridgeTrainingDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SessionsController_ofOther: {
        parameters: {
            path: {
                person: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsDto"];
                };
            };
        };
    };
    EndSession: {
        parameters: {
            path: {
                person: string;
                session: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    IdentityController_read: {
        parameters: {
            query: {
                /** @description What the name is needed for. */
                purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            path: {
                participant: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDto"];
                };
            };
        };
    };
    RecordIdentity: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIdentityDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SearchIdentities: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchIdentitiesDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchedDto"];
                };
            };
        };
    };
    IdentityController_lookAlikes: {
        parameters: {
            query: {
                /** @description What the name is needed for. */
                purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            path: {
                participant: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookAlikesDto"];
                };
            };
        };
    };
    ProposeErasure: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeErasureDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedDto"];
                };
            };
        };
    };
    ApproveErasure: {
        parameters: {
            path: {
                participant: string;
                erasure: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveErasureDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    EnrolParticipant: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolParticipantDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    RecordConsent: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsentDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DeclineConsent: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineConsentDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RegisterJourney: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterJourneyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredDto"];
                };
            };
        };
    };
    OpenStop: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenStopDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    LiftStop: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftStopDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ResumeParticipation: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeParticipationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ParticipantsController_show: {
        parameters: {
            path: {
                participant: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantDto"];
                };
            };
        };
    };
    AccountabilityController_show: {
        parameters: {
            path: {
                participant: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilityDto"];
                };
            };
        };
    };
    ProposeTransfer: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTransferDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AcceptTransfer: {
        parameters: {
            path: {
                participant: string;
                transfer: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTransferDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    EndTransfer: {
        parameters: {
            path: {
                participant: string;
                transfer: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTransferDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SealAllocation: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealAllocationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReadAllocation: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAllocationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmDto"];
                };
            };
        };
    };
    UnblindInEmergency: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnblindInEmergencyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnblindedDto"];
                };
            };
        };
    };
    AcknowledgeUnblinding: {
        parameters: {
            path: {
                participant: string;
                unblinding: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeUnblindingDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    BindWristband: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindWristbandDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ConfirmWristband: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmWristbandDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    UnbindWristband: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbindWristbandDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    EndEncounter: {
        parameters: {
            path: {
                participant: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndEncounterDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ProtocolsController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolVersionsPageDto"];
                };
            };
        };
    };
    PublishProtocol: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishProtocolDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ProtocolsController_show: {
        parameters: {
            path: {
                protocol: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedDto"];
                };
            };
        };
    };
    MigrationsController_migrations: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only this therapy. */
                coi?: string;
            };
            path: {
                protocol: string;
                version: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationsPageDto"];
                };
            };
        };
    };
    MigrateProtocol: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrateProtocolDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PrintLabels: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintLabelsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedDto"];
                };
            };
        };
    };
    ReprintLabel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReprintLabelDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedDto"];
                };
            };
        };
    };
    ApplyLabel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyLabelDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    VerifyLabel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyLabelDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    VoidLabel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidLabelDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DestroyLabel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestroyLabelDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ConfirmRelabelling: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRelabellingDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    WriteOffLabel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffLabelDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CompareLabelPieces: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareLabelPiecesDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordDoubledLabel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDoubledLabelDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DestroyCopy: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestroyCopyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordMissing: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMissingDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    MaterialListController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialsPageDto"];
                };
            };
        };
    };
    FindMaterial: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindMaterialDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    MoveMaterial: {
        parameters: {
            path: {
                material: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMaterialDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SurveyBox: {
        parameters: {
            path: {
                material: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyBoxDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordIdentityTest: {
        parameters: {
            path: {
                material: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIdentityTestDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordSealedContainer: {
        parameters: {
            path: {
                material: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSealedContainerDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ResolveIdentity: {
        parameters: {
            path: {
                material: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveIdentityDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AgreeToMaterialDisposal: {
        parameters: {
            path: {
                material: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeToMaterialDisposalDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DisposeMaterial: {
        parameters: {
            path: {
                material: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposeMaterialDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    MaterialsController_show: {
        parameters: {
            path: {
                material: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialDto"];
                };
            };
        };
    };
    ClearPrinter: {
        parameters: {
            path: {
                printer: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearPrinterDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordAspiration: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAspirationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordExpansionFailure: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExpansionFailureDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    IsolateCells: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IsolateCellsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ChangeMedium: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMediumDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PassageCells: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassageCellsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DiscardVessel: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardVesselDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    HarvestCells: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestCellsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    FillTubes: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillTubesDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PackUnits: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackUnitsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SealPackage: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPackageDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DepartPackage: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartPackageDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RerouteDestination: {
        parameters: {
            path: {
                coi: string;
                sscc: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RerouteDestinationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ChangeDriver: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDriverDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OpenEnRoute: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEnRouteDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReceivePackage: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivePackageDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OpenPackage: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPackageDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    UnpackUnits: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnpackUnitsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    IngestLoggerData: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestLoggerDataDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    HandoffHistoryController_therapy: {
        parameters: {
            path: {
                sscc: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TherapyOfPackageDto"];
                };
            };
        };
    };
    HandoffHistoryController_handoffs: {
        parameters: {
            path: {
                sscc: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoffsDto"];
                };
            };
        };
    };
    OfferHandoff: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferHandoffDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AcceptHandoff: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptHandoffDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RefuseHandoff: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseHandoffDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CancelOffer: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReasonDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    TakeOver: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OfferUnits: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferUnitsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AcceptUnits: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptUnitsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DepositPackage: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepositPackageDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CollectPackage: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectPackageDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReportNotFound: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportNotFoundDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    IssueCourierPass: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCourierPassDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPassDto"];
                };
            };
        };
    };
    RevokeCourierPass: {
        parameters: {
            path: {
                coi: string;
                pass: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCourierPassDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CourierPassesController_holder: {
        parameters: {
            query: {
                /** @description What the name is needed for. */
                purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            path: {
                coi: string;
                pass: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassHolderDto"];
                };
            };
        };
    };
    CourierPassesController_redeem: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemCourierPassDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeemedPassDto"];
                };
            };
        };
    };
    PreparationController_show: {
        parameters: {
            path: {
                coi: string;
                item: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPreparationDto"];
                };
            };
        };
    };
    EndThaw: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndThawDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReconstituteUnit: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconstituteUnitDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SealTube: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealTubeDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    TestSeal: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestSealDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    FreezeTubes: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeTubesDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ThawUnit: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThawUnitDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PutAwayUnit: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutAwayUnitDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    MoveUnit: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnitDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RetrieveUnit: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetrieveUnitDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReturnUnit: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnUnitDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AuthoriseDestruction: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthoriseDestructionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ConsentToDisposal: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentToDisposalDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DisposeUnit: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposeUnitDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AssignToEpisode: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignToEpisodeDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    TakeSample: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeSampleDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordResult: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResultDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReviewResult: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewResultDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    VerifyEntry: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEntryDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CertifyBatch: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertifyBatchDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RejectBatch: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectBatchDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PlaceHold: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHoldDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ResolveHold: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveHoldDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CorrectEvent: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEventDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordFollowUp: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFollowUpDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AcknowledgeLateResult: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeLateResultDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordSerology: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSerologyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    BatchReviewController_review: {
        parameters: {
            path: {
                coi: string;
                batch: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReviewDto"];
                };
            };
        };
    };
    BatchReviewController_dossier: {
        parameters: {
            path: {
                coi: string;
                batch: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    BatchWaitsController_waits: {
        parameters: {
            path: {
                coi: string;
                batch: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitsDto"];
                };
            };
        };
    };
    KeepRetentionSample: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepRetentionSampleDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AuthoriseRetentionDestruction: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthoriseRetentionDestructionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReferToRecord: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferToRecordDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RequestExceptionalSupply: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExceptionalSupplyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordRiskEvaluation: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRiskEvaluationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordParticipantInformed: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordParticipantInformedDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReleaseExceptionally: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseExceptionallyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RevokeExceptionalSupply: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeExceptionalSupplyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    NotifyOfExceptionalSupply: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyOfExceptionalSupplyDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    NotifyOfLateResult: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyOfLateResultDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OpenDeviation: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDeviationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ClassifyDeviation: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyDeviationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordInvestigation: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInvestigationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReferToCapa: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferToCapaDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CloseDeviation: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDeviationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AcceptDeviation: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDeviationDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DeviationListController_deviations: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only those that are neither closed nor accepted. */
                open?: string;
                /** @description Only those of this class. */
                classification?: "minor" | "major" | "critical";
                /** @description Only those that were recorded at this site. */
                site?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationsPageDto"];
                };
            };
        };
    };
    HoldListController_holds: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only those that nobody has resolved. */
                open?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldsPageDto"];
                };
            };
        };
    };
    ExcursionListController_excursions: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExcursionsPageDto"];
                };
            };
        };
    };
    EndingsController_endings: {
        parameters: {
            query: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description What ends before then, or has ended. RFC 3339 with offset. */
                before: string;
                /** @description Only ends of this kind. */
                kind?: "role" | "training" | "calibration" | "lot";
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndingsPageDto"];
                };
            };
        };
    };
    ConsentFormsController_versions: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentFormsDto"];
                };
            };
        };
    };
    PublishConsentForm: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishConsentFormDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    MoveConsentForm: {
        parameters: {
            path: {
                formVersion: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveConsentFormDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ConsentFormsController_due: {
        parameters: {
            query: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Whose consent has to be renewed before then, or should have been. RFC 3339 with offset. */
                before: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsDuePageDto"];
                };
            };
        };
    };
    PlanInfusion: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInfusionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CancelInfusion: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelInfusionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    VerifyIdentity: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyIdentityDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OpenTube: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTubeDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DrawUp: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawUpDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    HoldTimeOut: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldTimeOutDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    StartInfusion: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartInfusionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordPunctureFailure: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPunctureFailureDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordSpill: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSpillDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CompleteInfusion: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteInfusionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AbortInfusion: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortInfusionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DowntimeListsController_downtimes: {
        parameters: {
            query: {
                /** @description The site. */
                site: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DowntimesDto"];
                };
            };
        };
    };
    DeclareDowntime: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareDowntimeDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    IssueDowntimePack: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDowntimePackDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    TellPackHolder: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellPackHolderDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    EnterDowntimeForm: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterDowntimeFormDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CompareDowntimeEntry: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareDowntimeEntryDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReturnDowntimeForm: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDowntimeFormDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    DowntimePapersController_publicKey: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackKeyDto"];
                };
            };
        };
    };
    DowntimePapersController_print: {
        parameters: {
            query: {
                /** @description What the name is needed for. */
                purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
                /** @description In which language; English where nobody says. */
                language?: "en" | "cs";
            };
            path: {
                coi: string;
                pack: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    DowntimeListsController_packs: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description The site. Whoever works at one is shown his own. */
                site?: string;
                /** @description Only those with forms out. */
                open?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DowntimePacksDto"];
                };
            };
        };
    };
    OpenSession: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSessionDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ClearLine: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CloseSession: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    WorkstationsController_show: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenchDto"];
                };
            };
        };
    };
    TakeEnvironmentSamples: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeEnvironmentSamplesDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RecordEnvironmentResult: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEnvironmentResultDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ReviewEnvironmentResult: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewEnvironmentResultDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CorrectEnvironmentResult: {
        parameters: {
            path: {
                workstation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEnvironmentResultDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PlateListController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatesPageDto"];
                };
            };
        };
    };
    RegisterBox: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterBoxDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RemapBox: {
        parameters: {
            path: {
                box: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemapBoxDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    BoxesController_lyingBeside: {
        parameters: {
            path: {
                box: string;
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighboursDto"];
                };
            };
        };
    };
    BoxesController_slots: {
        parameters: {
            path: {
                box: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoxSlotsDto"];
                };
            };
        };
    };
    BoxesController_show: {
        parameters: {
            path: {
                box: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoxDto"];
                };
            };
        };
    };
    TankListController_list: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TanksDto"];
                };
            };
        };
    };
    WatchTank: {
        parameters: {
            path: {
                tank: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchTankDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    IngestTankReadings: {
        parameters: {
            path: {
                tank: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestTankReadingsDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    RescueBoxes: {
        parameters: {
            path: {
                tank: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescueBoxesDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CloseTankAlarm: {
        parameters: {
            path: {
                tank: string;
                alarm: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTankAlarmDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    TanksController_show: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                tank: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TankDto"];
                };
            };
        };
    };
    PlacesController_show: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesDto"];
                };
            };
        };
    };
    HandOverShift: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverShiftDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    PostTelephonesController_list: {
        parameters: {
            path: {
                site: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostTelephonesDto"];
                };
            };
        };
    };
    DeclarePostTelephone: {
        parameters: {
            path: {
                site: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarePostTelephoneDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    UnstaffedPostsController_list: {
        parameters: {
            path: {
                site: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnstaffedPostsDto"];
                };
            };
        };
    };
    DeclareUnstaffedPost: {
        parameters: {
            path: {
                site: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareUnstaffedPostDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SetRoster: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRosterDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OnCallController_onCall: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallListDto"];
                };
            };
        };
    };
    GoOnCall: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoOnCallDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AcknowledgePage: {
        parameters: {
            path: {
                coi: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgePageDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    OnCallController_telephone: {
        parameters: {
            query: {
                /** @description What the name is needed for. */
                purpose: "bedside-check" | "collection" | "contact" | "correction" | "follow-up" | "safety";
            };
            path: {
                person: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneDto"];
                };
            };
        };
    };
    HoldEvidenceController_evidence: {
        parameters: {
            path: {
                coi: string;
                hold: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldEvidenceDto"];
                };
            };
        };
    };
    VerifyAgainstSource: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyAgainstSourceDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    QueryListController_queries: {
        parameters: {
            query?: {
                /** @description Wait until this position is shown. */
                after?: string;
                /** @description How many rows at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
                /** @description Only those that are not closed. */
                open?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueriesPageDto"];
                };
            };
        };
    };
    RaiseQuery: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseQueryDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    AnswerQuery: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQueryDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    CloseQuery: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseQueryDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    SourceDataController_ofJourney: {
        parameters: {
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDataDto"];
                };
            };
        };
    };
    SourceDataController_events: {
        parameters: {
            path: {
                participant: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantEventsDto"];
                };
            };
        };
    };
    SourceDataController_ofParticipant: {
        parameters: {
            path: {
                participant: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDataDto"];
                };
            };
        };
    };
    TypeIdentifier: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypeIdentifierDto"];
            };
        };
        responses: {
            /** @description On disk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    JourneysReadingController_show: {
        parameters: {
            query?: {
                /** @description As the whole log stood at this position. */
                position?: string;
                /** @description As of this revision of the journey. */
                revision?: string;
                /** @description As it had happened by then. RFC 3339 with offset. */
                happenedBy?: string;
                /** @description As it was known by then. RFC 3339 with offset. */
                knownBy?: string;
            };
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
        };
    };
    JourneysReadingController_events: {
        parameters: {
            query?: {
                /** @description As the whole log stood at this position. */
                position?: string;
                /** @description As of this revision of the journey. */
                revision?: string;
                /** @description As it had happened by then. RFC 3339 with offset. */
                happenedBy?: string;
                /** @description As it was known by then. RFC 3339 with offset. */
                knownBy?: string;
                /** @description How many events at most. */
                limit?: string;
                /** @description Where the previous page ended. */
                cursor?: string;
            };
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyEventsDto"];
                };
            };
        };
    };
    JourneysReadingController_differences: {
        parameters: {
            query: {
                /** @description The moment to compare. RFC 3339 with offset. */
                at: string;
            };
            path: {
                coi: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesDto"];
                };
            };
        };
    };
    LogController_page: {
        parameters: {
            query?: {
                /** @description After this position. */
                after?: string;
                /** @description How many at most. */
                limit?: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPageDto"];
                };
            };
        };
    };
    StoredEventsController_page: {
        parameters: {
            query?: {
                /** @description After this revision. */
                after?: string;
                /** @description How many at most. */
                limit?: string;
            };
            path: {
                stream: string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEventsPageDto"];
                };
            };
        };
    };
    SimulationController_show: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeDto"];
                };
            };
        };
    };
    SimulationController_move: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeDto"];
                };
            };
        };
    };
    PracticeTrayController_show: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeTrayDto"];
                };
            };
        };
    };
    PracticeTrayController_lay: {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeTrayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeTrayDto"];
                };
            };
        };
    };
    HealthController_health: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliveDto"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
    HealthController_prometheus: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    AboutController_show: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AboutDto"];
                };
            };
        };
    };
    FrontPageController_page: {
        parameters: {
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
}
