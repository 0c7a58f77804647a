// Made from the service's OpenAPI document by npm run client -w mis-service; do not edit it.
export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["whoAmI"];
        put?: never;
        /**
         * Sign in
         * @description Five wrong passwords of a name are free. After them each attempt waits longer: 429 with `Retry-After`.
         */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signs in at the school
         * @description For the office and for leaders.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in an export of pupils
         * @description For the office. Columns are named by the vendor's own headings. A row that has a fault is told by its line, and the others are stored.
         */
        post: operations["importPupils"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a household by a pupil's UPN
         * @description For the office. The reading is noted.
         */
        get: operations["findHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read which household
         * @description For a leader.
         */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long the school keeps things
         * @description For the office and for leaders.
         */
        get: operations["readRetention"];
        /**
         * State how long the school keeps things
         * @description For a leader. Until it is stated, nothing is deleted.
         */
        put: operations["stateRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase a household
         * @description For a leader. Its visits go with it: their streams, code words, announcements and alarms. A round keeps its other homes.
         */
        delete: operations["eraseHousehold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The visits that are planned or out
         * @description For the office, and for whoever the visit is theirs.
         */
        get: operations["listVisits"];
        put?: never;
        /**
         * Plan a visit
         * @description For the office. Sent again with the same `Idempotency-Key`, it is done once.
         */
        post: operations["planVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The visits that are in trouble
         * @description For the office, and for whoever the visit is theirs.
         */
        get: operations["listOverdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A visit with its records
         * @description For the office, and for whoever the visit is theirs. The reading is noted.
         */
        get: operations["readVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due now, and from whom
         * @description For the office, and for whoever the visit is theirs.
         */
        get: operations["readState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Amend a visit
         * @description For the office. Until they have left. `If-Match` gives the version that the decision rests on: 400 without it, 412 where somebody changed the visit in between.
         */
        put: operations["amendVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a round of several homes
         * @description For the office. Sent again with the same `Idempotency-Key`, it is done once.
         */
        post: operations["planRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Amend a round as one
         * @description For the office. Its homes, their order and times, until they have left. `If-Match` gives the version that the decision rests on: 400 without it, 412 where somebody changed the visit in between.
         */
        put: operations["amendRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess a visit
         * @description For the office and for leaders. Each home is assessed for itself.
         */
        post: operations["assessVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/authorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a visit go
         * @description For a leader. Against the policy only with a reason, in `despite`. `If-Match` gives the version that the decision rests on: 400 without it, 412 where somebody changed the visit in between.
         */
        post: operations["authoriseVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that they have left
         * @description For the office, and for whoever the visit is theirs. A departure that nobody authorised is watched all the same. Sent again with the same `Idempotency-Key`, it is done once.
         */
        post: operations["depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what happened
         * @description For the office, and for whoever the visit is theirs. A visitor speaks for themselves alone. The same event may be sent again; another with its id is refused (409).
         */
        post: operations["recordEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/stand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the watch
         * @description For the office and for leaders. Only once everybody is accounted for: 409 names each visitor who is not. Sent again with the same `Idempotency-Key`, it is done once.
         */
        post: operations["standDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stream of a visit
         * @description For the office, and for whoever the visit is theirs.
         */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/code-word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the code word of a visit
         * @description For the buddy, the DSL and those on the visit. Each showing is noted.
         */
        get: operations["showCodeWord"];
        /**
         * Keep the code word of a visit
         * @description For the office.
         */
        put: operations["keepCodeWord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy that the school works by */
        get: operations["readPolicy"];
        /**
         * State the policy that the school works by
         * @description For a leader. One that ships with the packages, a document of the school's own, or changes to one of these. Visits that are planned follow it as soon as they change; those that have left keep theirs.
         */
        put: operations["statePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/own-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the policy asks of its own, with the answers so far
         * @description For the office, and for whoever the visit is theirs. The reading is noted.
         */
        get: operations["readOwnQuestions"];
        /**
         * Answer what the policy asks of its own
         * @description For the office, and for whoever the visit is theirs. Also after they have left: much is seen only there. The assessment goes by it at once, the watch by what was known at the departure. `If-Match` gives the version that the decision rests on: 400 without it, 412 where somebody changed the visit in between.
         */
        put: operations["answerOwnQuestions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print the paper of a visit
         * @description For the office, and for whoever the visit is theirs. The reading is noted.
         */
        get: operations["printPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service runs */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can do its work
         * @description Seconds since the worker was heard of, and how long the longest alarm and announcement have waited. 503 when it is not ready.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Assessed: {
            version: number;
            /** @enum {string} */
            verdict: "go" | "go-with-conditions" | "no-go" | "undetermined";
            homes: {
                home: string;
                /** @enum {string} */
                verdict: "go" | "go-with-conditions" | "no-go" | "undetermined";
                policies: {
                    policy: string;
                    /** @enum {string} */
                    verdict: "go" | "go-with-conditions" | "no-go" | "undetermined";
                    findings: {
                        rule: string;
                        outcome: string;
                        sentence: string;
                        cites: string[];
                        pointers: string[];
                    }[];
                }[];
            }[];
        };
        Buddy: {
            name: string;
            role?: string;
            phone?: string;
            /** @enum {string} */
            where?: "at-school" | "elsewhere";
            from?: string;
            until?: string;
            visitor?: string;
        };
        ContactAttempts: {
            who?: string;
            /** @enum {string} */
            kind: "family" | "emergency-contact" | "professional" | "social-worker" | "sibling-school" | "social-care" | "police" | "safeguarding-officer" | "headteacher" | "trust-safeguarding-lead" | "other";
            /** @enum {string} */
            channel: "call" | "text" | "email" | "letter" | "video" | "in-person" | "other";
            number?: string;
            at: string;
            by?: string;
            answered?: boolean;
            outcome?: string;
        }[];
        DoorstepRiskAssessment: {
            forVisit?: string;
            /** Format: date */
            completedOn?: string;
            workers?: string[];
            familyNameAndAddress?: string;
            whyVulnerable?: string;
            lastContact?: {
                /** Format: date */
                on?: string;
                details?: string;
            };
            failureTypical?: {
                /** @enum {string} */
                answer?: "yes" | "no";
                details?: string;
            };
            whyEscalated?: string;
            otherMethodsTried?: string[];
            otherProfessionals?: {
                who?: string[];
                /** @enum {string} */
                concernsShared?: "yes" | "no";
            };
            agencies?: {
                /** @enum {string} */
                concernsShared?: "yes" | "no";
                /** @enum {string} */
                policeTold?: "yes" | "no";
                advice?: string;
            };
            /** @enum {string} */
            leadDslConsulted?: "yes" | "no";
            /** @enum {string} */
            headTeacherConsulted?: "yes" | "no";
            /** @enum {string} */
            siblingSchoolsConsidered?: "yes" | "no";
            /** @enum {string} */
            infection?: "isolating" | "no-evidence";
        };
        HeldHousehold: {
            id: string;
            household: components["schemas"]["Household"];
        };
        History: {
            version: number;
            kind: string;
            at: string;
            by: string | null;
            body: {
                [key: string]: unknown;
            };
        }[];
        Household: {
            familyName: string;
            address: {
                lines: string[];
                postcode?: string;
            };
            contacts?: {
                number: string;
                whose: string;
                /** @enum {string} */
                line?: "landline" | "mobile" | "work" | "other";
                emergency?: boolean;
            }[];
            adults?: {
                id?: string;
                name: string;
                relation?: string;
                parentalResponsibility?: boolean;
                carer?: boolean;
                livesThere?: boolean;
                own?: components["schemas"]["OwnEntries"];
            }[];
            pupils?: {
                id?: string;
                name: string;
                /** Format: date */
                dateOfBirth?: string;
                heightCm?: number;
                onRoll?: boolean;
                confinedToBed?: boolean;
                upn?: string;
                listed?: ("cp" | "cin" | "lac" | "ehcp" | "early-help")[];
                attendance?: {
                    /** Format: date */
                    on: string;
                    percent: number;
                }[];
                siblingSchools?: string[];
                own?: components["schemas"]["OwnEntries"];
            }[];
            expectedToMeet?: string[];
            vulnerabilities?: ("physical-abuse" | "domestic-violence" | "mental-health" | "suicidal-thoughts" | "other")[];
            infection?: {
                /** @enum {string} */
                status: "isolating" | "no-evidence";
                /** Format: date */
                reportedOn?: string;
            };
            /** Format: date */
            rulesExplainedOn?: string;
            notes?: string;
            own?: components["schemas"]["OwnEntries"];
        };
        Imported: {
            rows: number;
            pupils: number;
            households: number;
            faults: {
                line: number;
                column: string;
                code: string;
                message: string;
            }[];
        };
        InitialRiskAssessment: {
            forVisit?: string;
            /** Format: date */
            completedOn?: string;
            completedBy?: string;
            answers: {
                /** @enum {string} */
                violentOffences?: "yes" | "no";
                /** @enum {string} */
                drugsOrAlcohol?: "yes" | "no";
                /** @enum {string} */
                agencyRisks?: "yes" | "no";
                /** @enum {string} */
                pets?: "yes" | "no";
                /** @enum {string} */
                petsThreatening?: "yes" | "no";
                /** @enum {string} */
                threateningPeople?: "yes" | "no";
                /** @enum {string} */
                propertyHazards?: "yes" | "no";
                /** @enum {string} */
                meetElsewhere?: "yes" | "no";
                /** @enum {string} */
                safetyMeasuresInPlace?: "yes" | "no";
            };
            areasOfConcern?: string;
            /** @enum {string} */
            levelWithoutControls?: "high" | "medium" | "low";
            controls?: string;
            /** @enum {string} */
            levelWithControls?: "high" | "medium" | "low";
            signOff?: {
                /** Format: date */
                on: string;
                name: string;
                role?: string;
            };
        };
        Journey: {
            visitors: components["schemas"]["Visitor"][];
            buddy?: components["schemas"]["Buddy"];
            codeWord?: {
                agreed: boolean;
            };
            vehicles?: components["schemas"]["Vehicle"][];
            travel?: components["schemas"]["Travel"];
            times: {
                leaveSchool?: string;
                backAtSchool?: string;
            };
        };
        Me: {
            id: string;
            name: string;
            /** @enum {string} */
            role: "office" | "visitor" | "leader";
            school: string;
        };
        OwnEntries: {
            [key: string]: boolean | number | string | string[];
        };
        OwnQuestions: {
            version: number;
            /** @description The form as JSON Schema and as hints for a page; null where the policy asks nothing of its own */
            form: {
                edition: string;
                schema: {
                    [key: string]: unknown;
                };
                ui: {
                    [key: string]: unknown;
                };
            } | null;
            homes: {
                home: string;
                answers: {
                    [key: string]: unknown;
                };
            }[];
        };
        Person: {
            id: string;
            name: string;
            /** @enum {string} */
            role: "office" | "visitor" | "leader";
            person: string | null;
        };
        Plan: {
            topics?: string;
            approach?: string;
            outcomeWanted?: string;
            goals?: string[];
            agenda?: {
                agreed: boolean;
                agreedWith?: string;
                text?: string;
            };
            purposeClear?: boolean;
            necessity?: {
                necessary: boolean;
                why?: string;
            };
            comingIn?: {
                possible: boolean;
                why?: string;
            };
            jointVisit?: {
                helpful: boolean;
                why?: string;
            };
            known?: string;
            unknown?: string;
            littleKnown?: boolean;
            earlierAnger?: boolean;
            contentious?: boolean;
            consent?: {
                given: boolean;
                by?: string;
                /** Format: date */
                on?: string;
                /** @enum {string} */
                form?: "word" | "writing";
                to?: string[];
                /** Format: date */
                withdrawnOn?: string;
            };
            animals?: {
                present?: boolean;
                dangerous?: boolean;
                /** @enum {string} */
                asked?: "to-be-away" | "in-another-room";
                /** @enum {string} */
                answer?: "agreed" | "refused" | "cannot";
            };
            resources?: string[];
        };
        PlannedRecord: {
            purposes: string[];
            /** @enum {string} */
            setting: "inside" | "doorstep";
            announced?: {
                /** @constant */
                status: "pre-arranged";
                start: string;
                end?: string;
                agreedWith?: string;
            } | {
                /** @constant */
                status: "told";
                /** Format: date */
                on?: string;
                whom?: string;
            } | {
                /** @constant */
                status: "unannounced";
                reason?: string;
            };
            plan?: components["schemas"]["Plan"];
            visitors: components["schemas"]["Visitor"][];
            otherProfessionals?: {
                name?: string;
                organisation: string;
                role?: string;
                phone?: string;
                attends?: boolean;
                jointlyCoordinated?: boolean;
            }[];
            buddy?: components["schemas"]["Buddy"];
            codeWord?: {
                agreed: boolean;
            };
            vehicles?: components["schemas"]["Vehicle"][];
            travel?: components["schemas"]["Travel"];
            times: {
                leaveSchool?: string;
                arrive?: string;
                leaveHome?: string;
                backAtSchool?: string;
            };
            daylight?: {
                from: string;
                until: string;
            };
            visitNumber?: number;
            earlierVisits?: {
                visit?: string;
                /** Format: date */
                on: string;
                answered?: boolean;
                notes?: string;
            }[];
            earlierIncidents?: {
                /** Format: date */
                on: string;
                what?: string;
            }[];
            changes?: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                kind: "task" | "environment" | "equipment" | "people";
                what?: string;
            }[];
            warnings?: components["schemas"]["Warnings"];
            authorisations?: {
                /** @enum {string} */
                what: "visit" | "going-alone" | "doorstep-last-resort" | "unannounced" | "police-accompaniment";
                role: string;
                name?: string;
                at: string;
                by?: string;
            }[];
            leadershipDiscussions?: {
                at: string;
                body?: string;
                outcome?: string;
            }[];
            contactAttempts?: components["schemas"]["ContactAttempts"];
            assessments?: {
                initial?: components["schemas"]["InitialRiskAssessment"];
                full?: components["schemas"]["RiskAssessment"];
                doorstep?: components["schemas"]["DoorstepRiskAssessment"];
            };
            own?: components["schemas"]["OwnEntries"];
        };
        PolicyInForce: {
            id: string;
            title: string;
            edition: string;
            /** @description Whether it asks questions of its own: see the form of a visit's own questions */
            asks: boolean;
            /** @description What can be recorded as an event of type “own”, and with which entries */
            events: {
                what: string;
                describes: string;
                entries: {
                    name: string;
                    /** @enum {string} */
                    type: "yes-no" | "number" | "word" | "text";
                    describes: string;
                    options?: string[];
                }[];
            }[];
        };
        Problem: {
            type: string;
            status: number;
            code: string;
            title: string;
            issues: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        Ready: {
            ready: boolean;
            workerHeardOf: number | null;
            longestPast: number;
            longestWaiting: number;
        };
        Recorded: {
            /** @enum {string} */
            phase: "planned" | "out" | "overdue" | "code-word" | "accounted-for" | "cancelled" | "cannot-be-reckoned";
            due: {
                key: string;
                part: string;
                step: string;
                says: string;
                who: string;
                since: string | null;
                limit: string | null;
                visitors: string[];
                home: string | null;
                cites: string[];
                taps: ({
                    type: string;
                } & {
                    [key: string]: unknown;
                })[];
            }[];
            nextAt: string | null;
            id: string;
            version: number;
            leaves: string | null;
            back: string | null;
            visitors: {
                id: string;
                name: string;
                status: string;
                expectedBy: string;
            }[];
            homes: {
                home: string;
                setting: string;
                status: string;
                arrives: string | null;
                leaves: string | null;
            }[];
            notes: string[];
        };
        Retention: {
            households: "not-stated" | {
                /** @description Days after the last entry. */
                days: number;
            };
            readings: "not-stated" | {
                /** @description Days after the last entry. */
                days: number;
            };
        };
        RiskAssessment: {
            academy?: string;
            completedBy?: string;
            forVisit?: string;
            /** Format: date */
            completedOn?: string;
            activity?: string;
            headTeacher?: string;
            /** Format: date */
            reviewOn?: string;
            hazards: {
                hazard?: string;
                affected?: string;
                initial?: {
                    likelihood?: number | string;
                    consequence?: number | string;
                };
                controls?: string;
                furtherAction?: string;
                byWhom?: string;
                /** Format: date */
                byWhen?: string;
                /** Format: date */
                doneOn?: string;
                residual?: {
                    likelihood?: number | string;
                    consequence?: number | string;
                };
                benefitWeighed?: string;
                adviceSought?: string;
            }[];
            reviews?: {
                /** Format: date */
                on: string;
                initials: string;
            }[];
            signOff?: {
                /** Format: date */
                on: string;
                name: string;
                role?: string;
            };
        };
        RoundHomes: {
            home?: string;
            /** Format: uuid */
            household: string;
            record: {
                purposes: string[];
                /** @enum {string} */
                setting: "inside" | "doorstep";
                announced?: {
                    /** @constant */
                    status: "pre-arranged";
                    start: string;
                    end?: string;
                    agreedWith?: string;
                } | {
                    /** @constant */
                    status: "told";
                    /** Format: date */
                    on?: string;
                    whom?: string;
                } | {
                    /** @constant */
                    status: "unannounced";
                    reason?: string;
                };
                plan?: components["schemas"]["Plan"];
                otherProfessionals?: {
                    name?: string;
                    organisation: string;
                    role?: string;
                    phone?: string;
                    attends?: boolean;
                    jointlyCoordinated?: boolean;
                }[];
                times: {
                    arrive?: string;
                    leaveHome?: string;
                };
                daylight?: {
                    from: string;
                    until: string;
                };
                visitNumber?: number;
                earlierVisits?: {
                    visit?: string;
                    /** Format: date */
                    on: string;
                    answered?: boolean;
                    notes?: string;
                }[];
                earlierIncidents?: {
                    /** Format: date */
                    on: string;
                    what?: string;
                }[];
                changes?: {
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    kind: "task" | "environment" | "equipment" | "people";
                    what?: string;
                }[];
                warnings?: components["schemas"]["Warnings"];
                authorisations?: {
                    /** @enum {string} */
                    what: "visit" | "going-alone" | "doorstep-last-resort" | "unannounced" | "police-accompaniment";
                    role: string;
                    name?: string;
                    at: string;
                    by?: string;
                }[];
                leadershipDiscussions?: {
                    at: string;
                    body?: string;
                    outcome?: string;
                }[];
                contactAttempts?: components["schemas"]["ContactAttempts"];
                assessments?: {
                    initial?: components["schemas"]["InitialRiskAssessment"];
                    full?: components["schemas"]["RiskAssessment"];
                    doorstep?: components["schemas"]["DoorstepRiskAssessment"];
                };
                own?: components["schemas"]["OwnEntries"];
            };
        }[];
        Travel: {
            /** @enum {string} */
            mode?: "car" | "on-foot" | "public-transport" | "taxi" | "other";
            separately?: boolean;
            returnsDirectly?: boolean;
            pupilsCarried?: {
                pupil: string;
                vehicle?: string;
                /** @enum {string} */
                seat?: "front" | "rear";
                /** @enum {string} */
                restraint?: "child-seat" | "booster" | "seat-belt" | "none";
                staff?: string[];
                otherAdults?: string[];
            }[];
        };
        Vehicle: {
            id?: string;
            /** @enum {string} */
            kind?: "car" | "school-minibus" | "taxi" | "other";
            registration?: string;
            make?: string;
            model?: string;
            colour?: string;
            driver?: string;
            passengers?: string[];
            licence?: {
                /** Format: date */
                seenOn?: string;
                bothParts?: boolean;
                /** Format: date */
                expiresOn?: string;
            };
            mot?: {
                /** @constant */
                status: "certificate";
                /** Format: date */
                expiresOn: string;
            } | {
                /** @constant */
                status: "not-yet-due";
                /** Format: date */
                firstRegisteredOn: string;
            };
            insurance?: {
                /** @enum {string} */
                use?: "business" | "commuting" | "social" | "school" | "other";
                coversCarryingPupils?: boolean;
                /** Format: date */
                expiresOn?: string;
            };
            fuelChecked?: boolean;
            own?: components["schemas"]["OwnEntries"];
        };
        Visit: {
            id: string;
            round?: {
                id: string;
                position: number;
            };
            school?: {
                name?: string;
                phone?: string;
                roles?: ({
                    /** @constant */
                    status: "held";
                    role: string;
                    name: string;
                    phone?: string;
                } | {
                    /** @constant */
                    status: "vacant";
                    role: string;
                })[];
                policyReads?: {
                    name: string;
                    /** @enum {string} */
                    group: "staff" | "governor" | "central-team" | "headteacher" | "dsl" | "other";
                    /** Format: date */
                    sharedOn?: string;
                    /** Format: date */
                    readOn?: string;
                }[];
            };
            household: components["schemas"]["Household"];
            purposes: string[];
            /** @enum {string} */
            setting: "inside" | "doorstep";
            announced?: {
                /** @constant */
                status: "pre-arranged";
                start: string;
                end?: string;
                agreedWith?: string;
            } | {
                /** @constant */
                status: "told";
                /** Format: date */
                on?: string;
                whom?: string;
            } | {
                /** @constant */
                status: "unannounced";
                reason?: string;
            };
            plan?: components["schemas"]["Plan"];
            visitors: components["schemas"]["Visitor"][];
            otherProfessionals?: {
                name?: string;
                organisation: string;
                role?: string;
                phone?: string;
                attends?: boolean;
                jointlyCoordinated?: boolean;
            }[];
            buddy?: components["schemas"]["Buddy"];
            codeWord?: {
                agreed: boolean;
                word?: string;
            };
            vehicles?: components["schemas"]["Vehicle"][];
            travel?: components["schemas"]["Travel"];
            times: {
                leaveSchool?: string;
                arrive?: string;
                leaveHome?: string;
                backAtSchool?: string;
            };
            daylight?: {
                from: string;
                until: string;
            };
            visitNumber?: number;
            earlierVisits?: {
                visit?: string;
                /** Format: date */
                on: string;
                answered?: boolean;
                notes?: string;
            }[];
            earlierIncidents?: {
                /** Format: date */
                on: string;
                what?: string;
            }[];
            changes?: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                kind: "task" | "environment" | "equipment" | "people";
                what?: string;
            }[];
            warnings?: components["schemas"]["Warnings"];
            authorisations?: {
                /** @enum {string} */
                what: "visit" | "going-alone" | "doorstep-last-resort" | "unannounced" | "police-accompaniment";
                role: string;
                name?: string;
                at: string;
                by?: string;
            }[];
            leadershipDiscussions?: {
                at: string;
                body?: string;
                outcome?: string;
            }[];
            contactAttempts?: components["schemas"]["ContactAttempts"];
            assessments?: {
                initial?: components["schemas"]["InitialRiskAssessment"];
                full?: components["schemas"]["RiskAssessment"];
                doorstep?: components["schemas"]["DoorstepRiskAssessment"];
            };
            own?: components["schemas"]["OwnEntries"];
            events: components["schemas"]["VisitEvent"][];
        };
        VisitEvent: {
            /** @constant */
            type: "office-told";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
            logLeft?: boolean;
        } | {
            /** @constant */
            type: "log-completed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "times-shared";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
        } | {
            /** @constant */
            type: "signed-out";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "departed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            expectedBack?: string;
        } | {
            /** @constant */
            type: "check-in";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
            where?: string;
        } | {
            /** @constant */
            type: "approach-assessed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            safe: boolean;
            noticed?: ("raised-voices" | "aggression" | "alcohol-or-drugs" | "undressed" | "animals" | "other")[];
        } | {
            /** @constant */
            type: "arrived";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "left";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            returnsDirectly?: boolean;
        } | {
            /** @constant */
            type: "back";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "signed-in";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            handsWashed?: boolean;
        } | {
            /** @constant */
            type: "contact";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            from: string;
            to: string;
            /** @enum {string} */
            channel: "call" | "text" | "message" | "email" | "radio" | "video" | "in-person" | "other";
            answered?: boolean;
            /** @enum {string} */
            line?: "landline" | "mobile" | "work" | "other";
            number?: string;
            says?: ({
                /** @constant */
                what: "safe";
            } | {
                /** @constant */
                what: "not-safe";
            } | {
                /** @constant */
                what: "arrived";
            } | {
                /** @constant */
                what: "still-inside";
            } | {
                /** @constant */
                what: "leaving";
            } | {
                /** @constant */
                what: "going-home";
            } | {
                /** @constant */
                what: "seen";
            } | {
                /** @constant */
                what: "spoken-to";
            } | {
                /** @constant */
                what: "late";
                why?: string;
                expectedLeaveHome?: string;
                expectedBack?: string;
            } | {
                /** @constant */
                what: "code-word";
                which?: string;
            } | {
                /** @constant */
                what: "query";
            } | {
                /** @constant */
                what: "other";
                text?: string;
            })[];
        } | {
            /** @constant */
            type: "lateness-announced";
            id: string;
            at: string;
            by: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            expected?: string;
        } | {
            /** @constant */
            type: "parent-rung";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            answered?: boolean;
            number?: string;
            /** @enum {string} */
            purpose?: "rearrange" | "cancellation" | "lateness" | "other";
        } | {
            /** @constant */
            type: "message-sent";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to: string;
            /** @enum {string} */
            channel?: "call" | "text" | "message" | "email" | "radio" | "video" | "in-person" | "other";
            approvedSystem?: boolean;
        } | {
            /** @constant */
            type: "seen";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            where?: string;
        } | {
            /** @constant */
            type: "spoken-to";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "acknowledged";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            step?: string;
            until?: string;
        } | {
            /** @constant */
            type: "step-chosen";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            step: string;
            choice: string;
        } | {
            /** @constant */
            type: "step-done";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            step: string;
            choice?: string;
        } | {
            /** @constant */
            type: "stood-down";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            confirmedBy: string;
        } | {
            /** @constant */
            type: "nobody-home";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "family-arrived";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "note-left";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            dateAndTime?: boolean;
            schoolPhone?: boolean;
            whenToReachUs?: boolean;
            asksForContact?: boolean;
            text?: string;
        } | {
            /** @constant */
            type: "pupil-absent";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            pupil?: string;
        } | {
            /** @constant */
            type: "note-sent-home";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            with?: string;
        } | {
            /** @constant */
            type: "rearranged";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            for?: string;
        } | {
            /** @constant */
            type: "cancelled";
            id: string;
            at: string;
            by: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            because?: "illness" | "safety" | "animals" | "family-request" | "other";
            why?: string;
        } | {
            /** @constant */
            type: "animals-request";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            asked: "to-be-away" | "in-another-room";
            /** @enum {string} */
            answer?: "agreed" | "refused" | "cannot";
        } | {
            /** @constant */
            type: "health-asked";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            isolating?: boolean;
            symptoms?: boolean;
        } | {
            /** @constant */
            type: "moved-away";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            because?: string;
        } | {
            /** @constant */
            type: "check-explained";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
        } | {
            /** @constant */
            type: "rules-explained";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
        } | {
            /** @constant */
            type: "entered";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            invitedBy?: string;
            parentOrCarerPresent?: boolean;
            raisedVoicesHeard?: boolean;
            emergency?: boolean;
        } | {
            /** @constant */
            type: "room-entered";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            room: "bedroom" | "kitchen" | "living-room" | "other";
            why?: string;
            exceptional?: boolean;
            childAgreed?: boolean;
            parentsAgreed?: boolean;
        } | {
            /** @constant */
            type: "child-found-alone";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            pupil?: string;
            entryNeeded?: boolean;
        } | {
            /** @constant */
            type: "child-at-risk";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            pupil?: string;
            /** @enum {string} */
            degree?: "unsupervised" | "at-risk" | "serious-risk" | "harmed";
        } | {
            /** @constant */
            type: "child-seen";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            pupil?: string;
            /** @enum {string} */
            where?: "door" | "inside" | "window" | "outside" | "heard-only";
            presented?: {
                /** @enum {string} */
                kind: "fact" | "child-words" | "opinion";
                text: string;
            }[];
        } | {
            /** @constant */
            type: "child-not-seen";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            pupil?: string;
            effortMade?: string;
        } | {
            /** @constant */
            type: "child-spoken-to";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            pupil?: string;
            askedDirectly?: boolean;
            said?: {
                /** @enum {string} */
                kind: "fact" | "child-words" | "opinion";
                text: string;
            }[];
        } | {
            /** @constant */
            type: "adult-spoken-to";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            adult?: string;
            business?: boolean;
            said?: {
                /** @enum {string} */
                kind: "fact" | "child-words" | "opinion";
                text: string;
            }[];
        } | {
            /** @constant */
            type: "distance-kept";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            toChildMetres?: number;
            betweenVisitorsMetres?: number;
        } | {
            /** @constant */
            type: "physical-intervention";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            lastResortReason?: string;
        } | {
            /** @constant */
            type: "channel-agreed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            channel: string;
        } | {
            /** @constant */
            type: "observed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            statements: {
                /** @enum {string} */
                kind: "fact" | "child-words" | "opinion";
                text: string;
            }[];
        } | {
            /** @constant */
            type: "danger";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            immediate?: boolean;
            what?: string;
        } | {
            /** @constant */
            type: "incident";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            what?: string;
            statements?: {
                /** @enum {string} */
                kind: "fact" | "child-words" | "opinion";
                text: string;
            }[];
        } | {
            /** @constant */
            type: "concern";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            what?: string;
            to?: string;
        } | {
            /** @constant */
            type: "concern-assessed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            raised: boolean;
            critical?: boolean;
        } | {
            /** @constant */
            type: "safety-concern-raised";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to: string;
        } | {
            /** @constant */
            type: "reported";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to: string;
            /** @enum {string} */
            what?: "visit" | "incident" | "concern" | "cancellation" | "other";
        } | {
            /** @constant */
            type: "agency-told";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            agency: string;
            stillConcerned?: boolean;
            advice?: string;
        } | {
            /** @constant */
            type: "senior-leader-told";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
        } | {
            /** @constant */
            type: "police-considered";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            decision?: "call" | "do-not-call-yet" | "do-not-call";
        } | {
            /** @constant */
            type: "police-called";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            number?: "101" | "999";
            /** @enum {string} */
            purpose?: "danger" | "missing-staff" | "child-at-risk" | "safe-and-well" | "accompaniment" | "other";
        } | {
            /** @constant */
            type: "drove-to-address";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            way?: "past" | "to";
            vehicleSeen?: boolean;
            lookedForSigns?: boolean;
            signsOfIncident?: boolean;
            entered?: boolean;
        } | {
            /** @constant */
            type: "unwillingness-discussed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            with?: string;
        } | {
            /** @constant */
            type: "visitor-located";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            visitor: string;
            /** @enum {string} */
            way?: "seen" | "spoken-to" | "told";
            how?: string;
        } | {
            /** @constant */
            type: "form-completed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            form: string;
            factualOnly?: boolean;
        } | {
            /** @constant */
            type: "form-shared";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            form?: string;
            with: string;
        } | {
            /** @constant */
            type: "assessment-done";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            assessment: "initial" | "full" | "doorstep";
        } | {
            /** @constant */
            type: "assessment-signed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            assessment: "initial" | "full" | "doorstep";
            role?: string;
        } | {
            /** @constant */
            type: "assessment-reviewed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            assessment: "initial" | "full" | "doorstep";
            /** Format: date */
            on?: string;
        } | {
            /** @constant */
            type: "record-filed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            where?: string;
            onSafeguardingProfile?: boolean;
            agencyResponse?: string;
        } | {
            /** @constant */
            type: "visit-closed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
        } | {
            /** @constant */
            type: "concerns-recorded";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            where?: string;
        } | {
            /** @constant */
            type: "debriefed";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            with?: string;
        } | {
            /** @constant */
            type: "agreement-made";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            with?: string;
            text?: string;
            where?: string;
        } | {
            /** @constant */
            type: "agreement-broken";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            agreement?: string;
        } | {
            /** @constant */
            type: "letter-sent";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
            agreement?: string;
        } | {
            /** @constant */
            type: "authorities-notified";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            to?: string;
        } | {
            /** @constant */
            type: "follow-up-raised";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            kind?: "question" | "referral" | "update-professionals" | "update-records" | "visit" | "rearrange" | "other";
            what?: string;
            due?: string;
        } | {
            /** @constant */
            type: "follow-up-done";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            followUp?: string;
            /** @enum {string} */
            outcome?: "reported-back" | "passed-to-senior-colleague" | "done";
        } | {
            /** @constant */
            type: "change";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            /** @enum {string} */
            kind: "task" | "environment" | "equipment" | "people";
            what?: string;
        } | {
            /** @constant */
            type: "own";
            id: string;
            at: string;
            by?: string;
            about?: string[];
            whole?: boolean;
            home?: string;
            note?: string;
            what: string;
            own?: components["schemas"]["OwnEntries"];
        };
        VisitView: {
            /** @enum {string} */
            phase: "planned" | "out" | "overdue" | "code-word" | "accounted-for" | "cancelled" | "cannot-be-reckoned";
            due: {
                key: string;
                part: string;
                step: string;
                says: string;
                who: string;
                since: string | null;
                limit: string | null;
                visitors: string[];
                home: string | null;
                cites: string[];
                taps: ({
                    type: string;
                } & {
                    [key: string]: unknown;
                })[];
            }[];
            nextAt: string | null;
            id: string;
            version: number;
            leaves: string | null;
            back: string | null;
            visitors: {
                id: string;
                name: string;
                status: string;
                expectedBy: string;
            }[];
            homes: {
                home: string;
                setting: string;
                status: string;
                arrives: string | null;
                leaves: string | null;
            }[];
        };
        Visitor: {
            id: string;
            name: string;
            role?: string;
            holds?: string[];
            mobile?: string;
            phoneCharged?: boolean;
            phoneCarried?: boolean;
            glovesWorn?: boolean;
            /** @enum {string} */
            photoId?: "worn-visible" | "worn-covered" | "carried" | "none";
            knownToFamily?: boolean;
            willing?: boolean;
            barredForHealth?: boolean;
            relatedToVisitor?: boolean;
            /** Format: date */
            policyReadOn?: string;
            feelsSecure?: boolean;
            buddyNumberStored?: boolean;
            training?: {
                what: string;
                /** Format: date */
                on: string;
            }[];
            vetting?: {
                backgroundChecks?: boolean;
                enhancedDbs?: boolean;
                barredList?: boolean;
            };
            own?: components["schemas"]["OwnEntries"];
        };
        Warnings: {
            source: string;
            at: string;
            says?: string;
            considered?: {
                by: string;
                at: string;
                outcome?: string;
            };
        }[];
        WholeVisit: {
            version: number;
            /** @description One for each home. */
            visits: components["schemas"]["Visit"][];
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
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person of this session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Who is signed in. The session is in the cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody with an account, by name: `id` names a leader or a buddy of a visit, and `person` is the id of a visitor in its record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"][];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPupils: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    csv: string;
                    columns: {
                        upn: string;
                        forename: string;
                        surname: string;
                        dateOfBirth?: string;
                        /**
                         * @default day-first
                         * @enum {string}
                         */
                        dates?: "iso" | "day-first";
                        addressLines: string[];
                        postcode?: string;
                        contact?: {
                            number: string;
                            whose: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description How many households were stored, and what is wrong with the other rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findHousehold: {
        parameters: {
            query: {
                upn: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldHousehold"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readings, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        household: string;
                        visit: string | null;
                        what: string;
                        by: string;
                        at: string;
                    }[];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the school has stated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stateRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retention"];
            };
        };
        responses: {
            /** @description What is stated from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is erased. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visits, the most urgent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"][];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planVisit: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    household: string;
                    record: components["schemas"]["PlannedRecord"];
                    /** Format: uuid */
                    leader?: string;
                    /** Format: uuid */
                    buddy?: string;
                };
            };
        };
        responses: {
            /** @description The visit as it stands. */
            201: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visits, the most urgent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"][];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, with the record of each home. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeVisit"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit as it stands. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendVisit: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedRecord"];
            };
        };
        responses: {
            /** @description The visit as it stands. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planRound: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    journey: components["schemas"]["Journey"];
                    homes: components["schemas"]["RoundHomes"];
                    /** Format: uuid */
                    leader?: string;
                    /** Format: uuid */
                    buddy?: string;
                };
            };
        };
        responses: {
            /** @description The round as it stands. */
            201: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendRound: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    journey: components["schemas"]["Journey"];
                    homes: components["schemas"]["RoundHomes"];
                };
            };
        };
        responses: {
            /** @description The round as it stands. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the policies say, with their findings. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessed"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authoriseVisit: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    despite?: string;
                };
            };
        };
        responses: {
            /** @description The visit as it stands. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    depart: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description The visit as it stands, with what there is to note. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordEvent: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitEvent"];
            };
        };
        responses: {
            /** @description The visit as it stands, with what there is to note. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standDown: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirmedBy: string;
                };
            };
        };
        responses: {
            /** @description The visit as it stands. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who recorded what when, and what was announced how late. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCodeWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code word. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        word: string;
                    };
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepCodeWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    word: string;
                };
            };
        };
        responses: {
            /** @description It is kept, sealed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which it is, and the events of its own that can be recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyInForce"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id of a policy that ships with the packages */
                    shipped?: string;
                    /** @description A policy of the school's own, or changes to a shipped one or to the school's own, which it names in “extends” */
                    document?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description What is in force from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyInForce"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form, and the answers of each home. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnQuestions"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerOwnQuestions: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description On a round, the home whose questions are answered */
                    home?: string;
                    /** @description As the form's schema has them. What is left out is not known */
                    answers: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The visit as it stands. */
            200: {
                headers: {
                    /** @description The version of the visit, for `If-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pack, as PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alive: boolean;
                    };
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is at work. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Refused: the problem says why, and the place of each thing to mend. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
