// Generated from the OpenAPI document by `npm run generate`.
import type { Answer, AnswerEvent, StreamOptions } from '../runtime/answers.ts';
import type { Download } from '../runtime/files.ts';
import type { Call, Pages } from '../runtime/pages.ts';
import type { CallOptions } from '../runtime/transport.ts';
import type { Bare, Body, Data, Form, Item, Query } from '../runtime/types.ts';

export interface Resources {
  readonly session: {
    readonly stepUp: {
      /** How I can prove who I am */
      get(options?: CallOptions): Call<Data<'getMyStepUp'>>;
      /** Prove anew who I am, for what asks for it */
      create(body: Body<'createMyStepUp'>, options?: CallOptions): Call<Data<'createMyStepUp'>>;
      readonly passkeyOptions: {
        /** Ask for a passkey as the proof */
        create(options?: CallOptions): Call<Data<'createMyStepUpPasskeyOptions'>>;
      };
      readonly sso: {
        /** Prove anew who I am at the sign-in provider: the address where to go */
        create(options?: CallOptions): Call<Data<'createStepUpSsoTrip'>>;
      };
    };
  };
  readonly management: {
    readonly session: {
      readonly stepUp: {
        /** How I can prove who I am */
        get(options?: CallOptions): Call<Data<'getMyOperatorStepUp'>>;
        /** Prove anew who I am, for what asks for it */
        create(body: Body<'createMyOperatorStepUp'>, options?: CallOptions): Call<Data<'createMyOperatorStepUp'>>;
        readonly passkeyOptions: {
          /** Ask for a passkey as the proof */
          create(options?: CallOptions): Call<Data<'createMyOperatorStepUpPasskeyOptions'>>;
        };
      };
    };
    readonly me: {
      readonly factors: {
        /** My second steps */
        get(options?: CallOptions): Call<Data<'getMyOperatorFactors'>>;
        readonly totp: {
          /** Begin to set up an authenticator app */
          create(options?: CallOptions): Call<Data<'createMyOperatorTotp'>>;
          /** Use the authenticator app, once a code of it is right; one from before is replaced */
          set(body: Body<'setMyOperatorTotp'>, options?: CallOptions): Call<Data<'setMyOperatorTotp'>>;
          /** Stop using the authenticator app */
          delete(options?: CallOptions): Call<Data<'deleteMyOperatorTotp'>>;
        };
        readonly recoveryCodes: {
          /** Make new recovery codes; those from before are void */
          create(options?: CallOptions): Call<Data<'createMyOperatorRecoveryCodes'>>;
        };
        readonly passkeyOptions: {
          /** Begin to make a passkey */
          create(options?: CallOptions): Call<Data<'createMyOperatorPasskeyOptions'>>;
        };
        readonly passkeys: {
          /** Add the passkey that the browser has made */
          create(body: Body<'createMyOperatorPasskey'>, options?: CallOptions): Call<Data<'createMyOperatorPasskey'>>;
          /** Rename a passkey */
          update(id: string, body: Body<'updateMyOperatorPasskey'>, options?: CallOptions): Call<Data<'updateMyOperatorPasskey'>>;
          /** Remove a passkey */
          delete(id: string, options?: CallOptions): Call<Data<'deleteMyOperatorPasskey'>>;
        };
      };
      /** Which operator I am */
      get(options?: CallOptions): Call<Data<'getMyOperator'>>;
      readonly sessions: {
        /** Where I am signed in as an operator */
        list(options?: CallOptions): Pages<Item<'listMyOperatorSessions'>>;
        /** Sign out everywhere else */
        clear(options?: CallOptions): Call<Data<'clearMyOperatorSessions'>>;
        /** Sign out in one place */
        delete(id: string, options?: CallOptions): Call<Data<'deleteMyOperatorSession'>>;
      };
      readonly password: {
        /** Set my new password; signs me out everywhere else */
        create(body: Body<'createMyOperatorPassword'>, options?: CallOptions): Call<Data<'createMyOperatorPassword'>>;
      };
    };
    readonly operators: {
      /** Who runs the fleet */
      list(options?: CallOptions): Pages<Item<'listOperators'>>;
      /** Invite an operator */
      create(body: Body<'createOperator'>, options?: CallOptions): Call<Data<'createOperator'>>;
      readonly invitation: {
        /** Invite somebody again who has not come yet; the former link is void */
        create(id: string, options?: CallOptions): Call<Data<'createOperatorInvitation'>>;
      };
      /** Give an operator another role, shut him out, or let him in again */
      update(id: string, body: Body<'updateOperator'>, options?: CallOptions): Call<Data<'updateOperator'>>;
      readonly factors: {
        /** Take the second steps from an operator who has lost them; signs him out everywhere */
        delete(id: string, options?: CallOptions): Call<Data<'deleteOperatorFactors'>>;
      };
    };
    readonly operatorRoles: {
      /** What each role may do */
      list(options?: CallOptions): Pages<Item<'listOperatorRoles'>>;
    };
    readonly audit: {
      readonly events: {
        /** Lists what operators did, and what they were refused, the newest first. What members do inside their workspaces is not in this log. */
        list(query?: Query<'listFleetAuditEvents'>, options?: CallOptions): Pages<Item<'listFleetAuditEvents'>>;
      };
      readonly export: {
        /** Streams the events between two moments as JSON lines, the oldest first. The export is itself written into the log. */
        get(query?: Query<'getFleetAuditExport'>, options?: CallOptions): Call<Download>;
      };
      readonly verification: {
        /** Recomputes a stretch of the hash chain and says whether it is as it was written. Go on with `nextCursor` until it is `null`. */
        get(query?: Query<'getFleetAuditVerification'>, options?: CallOptions): Call<Data<'getFleetAuditVerification'>>;
      };
    };
    readonly tenants: {
      /** List tenants */
      list(query?: Query<'listTenants'>, options?: CallOptions): Pages<Item<'listTenants'>>;
      /** Create a tenant: its database, role, key and first administrator */
      create(body: Body<'createTenant'>, options?: CallOptions): Call<Data<'createTenant'>>;
      /** One tenant */
      get(slug: string, options?: CallOptions): Call<Data<'getTenant'>>;
      readonly suspension: {
        /** Suspend a tenant */
        create(slug: string, body: Body<'createTenantSuspension'>, options?: CallOptions): Call<Data<'createTenantSuspension'>>;
        /** Resume a tenant */
        delete(slug: string, options?: CallOptions): Call<Data<'deleteTenantSuspension'>>;
      };
      readonly reindex: {
        /** Rebuild the search index of a tenant in the background */
        create(slug: string, options?: CallOptions): Call<Data<'createTenantReindex'>>;
      };
      readonly backups: {
        /** List the backups of a tenant, the newest first */
        list(slug: string, query?: Query<'listBackups'>, options?: CallOptions): Pages<Item<'listBackups'>>;
        /** Back a tenant up; goes on in the background */
        create(slug: string, options?: CallOptions): Call<Data<'createBackup'>>;
        /** One backup of a tenant */
        get(slug: string, id: string, options?: CallOptions): Call<Data<'getBackup'>>;
        /** Delete a backup */
        delete(slug: string, id: string, options?: CallOptions): Call<Data<'deleteBackup'>>;
        readonly verification: {
          /** Read a backup from its beginning to its end, in the background */
          create(slug: string, id: string, options?: CallOptions): Call<Data<'createBackupVerification'>>;
        };
        readonly restoration: {
          /** Put a tenant back to a backup, in the background; what came after it is taken away */
          create(slug: string, id: string, body: Body<'createBackupRestoration'>, options?: CallOptions): Call<Data<'createBackupRestoration'>>;
        };
      };
      readonly restoration: {
        /** The latest restoration of a tenant, if there was one */
        get(slug: string, options?: CallOptions): Call<Data<'getRestoration'>>;
        readonly formerData: {
          /** Delete the data from before the latest restoration */
          delete(slug: string, options?: CallOptions): Call<Data<'deleteRestorationFormerData'>>;
        };
      };
      readonly budget: {
        /** Answers with what the models of a tenant may use in a calendar month, and what they were last seen to have used. */
        get(slug: string, options?: CallOptions): Call<Data<'getTenantBudget'>>;
        /** Replaces both limits on what the models of a tenant may use in a calendar month. What is used up ends answers written by models, not searches. */
        set(slug: string, body: Body<'setTenantBudget'>, options?: CallOptions): Call<Data<'setTenantBudget'>>;
      };
      readonly people: {
        /** People of a tenant, as one who may work as one of them sees them */
        list(slug: string, query?: Query<'listTenantPeople'>, options?: CallOptions): Pages<Item<'listTenantPeople'>>;
      };
      readonly impersonations: {
        /** Who works or worked in a tenant as one of its people, the latest first */
        list(slug: string, query?: Query<'listImpersonations'>, options?: CallOptions): Pages<Item<'listImpersonations'>>;
        /** Begin to work in a tenant as one of its people */
        create(slug: string, body: Body<'createImpersonation'>, options?: CallOptions): Call<Data<'createImpersonation'>>;
        /** End it: my own, or as a super anybody’s */
        delete(slug: string, id: string, options?: CallOptions): Call<Data<'deleteImpersonation'>>;
      };
    };
    readonly overview: {
      /** The fleet at a glance */
      get(options?: CallOptions): Call<Data<'getFleetOverview'>>;
    };
    readonly clusters: {
      /** Lists the PostgreSQL servers that hold databases of tenants, by name, in one page. Credentials are never shown. */
      list(options?: CallOptions): Pages<Item<'listClusters'>>;
    };
    readonly modelPrices: {
      /** Lists the models that have a price, with what a million tokens of each cost, in one page. */
      list(options?: CallOptions): Pages<Item<'listModelPrices'>>;
      /** Says what a model costs from now on, whether or not it had a price before. */
      set(body: Body<'setModelPrice'>, options?: CallOptions): Call<Data<'setModelPrice'>>;
      /** Takes the price of a model away: its tokens go on to count, at no cost. */
      delete(query: Query<'deleteModelPrice'>, options?: CallOptions): Call<Data<'deleteModelPrice'>>;
    };
    readonly mails: {
      /** Lists mails that were kept for want of a mail server, the newest first and without their text. At most the last 500 are kept. */
      list(query?: Query<'listMails'>, options?: CallOptions): Pages<Item<'listMails'>>;
      /** Answers with one kept mail and its text, so that an operator can hand its link on. Each reading is written into the operators’ log. */
      get(id: string, options?: CallOptions): Call<Data<'getMail'>>;
    };
  };
  readonly me: {
    readonly factors: {
      /** My second steps */
      get(options?: CallOptions): Call<Data<'getMyFactors'>>;
      readonly totp: {
        /** Begin to set up an authenticator app */
        create(options?: CallOptions): Call<Data<'createMyTotp'>>;
        /** Use the authenticator app, once a code of it is right; one from before is replaced */
        set(body: Body<'setMyTotp'>, options?: CallOptions): Call<Data<'setMyTotp'>>;
        /** Stop using the authenticator app */
        delete(options?: CallOptions): Call<Data<'deleteMyTotp'>>;
      };
      readonly recoveryCodes: {
        /** Make new recovery codes; those from before are void */
        create(options?: CallOptions): Call<Data<'createMyRecoveryCodes'>>;
      };
      readonly passkeyOptions: {
        /** Begin to make a passkey */
        create(options?: CallOptions): Call<Data<'createMyPasskeyOptions'>>;
      };
      readonly passkeys: {
        /** Add the passkey that the browser has made */
        create(body: Body<'createMyPasskey'>, options?: CallOptions): Call<Data<'createMyPasskey'>>;
        /** Rename a passkey */
        update(id: string, body: Body<'updateMyPasskey'>, options?: CallOptions): Call<Data<'updateMyPasskey'>>;
        /** Remove a passkey */
        delete(id: string, options?: CallOptions): Call<Data<'deleteMyPasskey'>>;
      };
    };
    /** Who I am here */
    get(options?: CallOptions): Call<Data<'getMe'>>;
    /** Change my name or language */
    update(body: Body<'updateMe'>, options?: CallOptions): Call<Data<'updateMe'>>;
    readonly password: {
      /** Set my new password; signs me out everywhere else */
      create(body: Body<'createMyPassword'>, options?: CallOptions): Call<Data<'createMyPassword'>>;
    };
    readonly email: {
      /** Change my e-mail address; it counts once the new mailbox confirms it */
      create(body: Body<'createMyEmailChange'>, options?: CallOptions): Call<Data<'createMyEmailChange'>>;
    };
    readonly sessions: {
      /** Where I am signed in */
      list(options?: CallOptions): Pages<Item<'listMySessions'>>;
      /** Sign out everywhere else */
      clear(options?: CallOptions): Call<Data<'clearMySessions'>>;
      /** Sign out in one place */
      delete(id: string, options?: CallOptions): Call<Data<'deleteMySession'>>;
    };
    readonly identities: {
      /** Providers by which I sign in */
      list(options?: CallOptions): Pages<Item<'listMyIdentities'>>;
      /** Sign in by this provider no more; signs me out everywhere else */
      delete(identityId: string, options?: CallOptions): Call<Data<'deleteMyIdentity'>>;
    };
    readonly applications: {
      /** Lists the applications that the caller has let act for them, with the scopes of each, in one page. */
      list(options?: CallOptions): Pages<Item<'listMyApplications'>>;
      /** Takes back everything that the caller allowed an application; its tokens for the caller end at once. Other members’ consents stay. */
      delete(applicationId: string, options?: CallOptions): Call<Data<'deleteMyApplication'>>;
    };
  };
  readonly members: {
    /** List members */
    list(query?: Query<'listMembers'>, options?: CallOptions): Pages<Item<'listMembers'>>;
    /** Change the role of a member, disable or enable them */
    update(id: string, body: Body<'updateMember'>, options?: CallOptions): Call<Data<'updateMember'>>;
    readonly sessions: {
      /** Where a member is signed in */
      list(id: string, options?: CallOptions): Pages<Item<'listMemberSessions'>>;
      /** Sign a member out everywhere */
      clear(id: string, options?: CallOptions): Call<Data<'clearMemberSessions'>>;
      /** Sign a member out in one place */
      delete(id: string, sessionId: string, options?: CallOptions): Call<Data<'deleteMemberSession'>>;
    };
    readonly factors: {
      /** Take the second steps from a member who has lost them, and end the sessions */
      delete(id: string, options?: CallOptions): Call<Data<'deleteMemberFactors'>>;
    };
    readonly identities: {
      /** Providers by which a member signs in */
      list(id: string, options?: CallOptions): Pages<Item<'listMemberIdentities'>>;
      /** Unlink a member from a provider, and end the sessions */
      delete(id: string, identityId: string, options?: CallOptions): Call<Data<'deleteMemberIdentity'>>;
    };
  };
  readonly invitations: {
    /** Invite somebody; repeated, it gives a new link and voids the old */
    create(body: Body<'createInvitation'>, options?: CallOptions): Call<Data<'createInvitation'>>;
  };
  readonly serviceAccounts: {
    /** List service accounts */
    list(options?: CallOptions): Pages<Item<'listServiceAccounts'>>;
    /** Make a service account; its secret is shown this once */
    create(body: Body<'createServiceAccount'>, options?: CallOptions): Call<Data<'createServiceAccount'>>;
    /** Rename, disable or enable a service account */
    update(id: string, body: Body<'updateServiceAccount'>, options?: CallOptions): Call<Data<'updateServiceAccount'>>;
    /** Delete a service account */
    delete(id: string, options?: CallOptions): Call<Data<'deleteServiceAccount'>>;
    readonly secret: {
      /** Give a service account a new secret; the old one is taken for a while more, or ends at once */
      create(id: string, body: Body<'createServiceAccountSecret'>, options?: CallOptions): Call<Data<'createServiceAccountSecret'>>;
    };
  };
  readonly settings: {
    readonly security: {
      /** What is asked of everybody who signs in */
      get(options?: CallOptions): Call<Data<'getSecuritySettings'>>;
      /** Ask everybody for a second step, or do not */
      set(body: Body<'setSecuritySettings'>, options?: CallOptions): Call<Data<'setSecuritySettings'>>;
    };
    readonly applications: {
      /** Says whether applications may register themselves in this workspace, and for which scopes any of them may be registered. */
      get(options?: CallOptions): Call<Data<'getApplicationSettings'>>;
      /** Opens or closes dynamic client registration (RFC 7591) for this workspace. Applications that registered themselves before stay. */
      set(body: Body<'setApplicationSettings'>, options?: CallOptions): Call<Data<'setApplicationSettings'>>;
    };
    readonly model: {
      /** Answers with the model that writes answers and the one that embeds passages. The API key itself never leaves the server. */
      get(options?: CallOptions): Call<Data<'getModelSettings'>>;
      /** Replaces the model settings as a whole; without `apiKey` the stored key stays, as long as provider and address do. Another embedding model has all documents embedded anew in the background. */
      set(body: Body<'setModelSettings'>, options?: CallOptions): Call<Data<'setModelSettings'>>;
      readonly test: {
        /** Calls the stored model once or, given settings, those before they are stored. What the provider does wrong is in the answer and no failure of the request. */
        create(body: Body<'createModelTest'>, options?: CallOptions): Call<Data<'createModelTest'>>;
      };
    };
    readonly usage: {
      /** Answers with what models used in a month of UTC, by model and by member, and the limits beside it. Calls that are under way count at their estimate. */
      get(query?: Query<'getUsage'>, options?: CallOptions): Call<Data<'getUsage'>>;
      readonly limits: {
        /** Limits what models may use in a month, all together and for each member; it counts from the next call on. At a limit, answers are put together of passages and documents are embedded later. */
        set(body: Body<'setUsageLimits'>, options?: CallOptions): Call<Data<'setUsageLimits'>>;
      };
    };
  };
  readonly sso: {
    readonly connections: {
      /** List the sign-in providers */
      list(options?: CallOptions): Pages<Item<'listSsoConnections'>>;
      /** Add an OpenID provider; it is off until it is switched on */
      create(body: Body<'createSsoConnection'>, options?: CallOptions): Call<Data<'createSsoConnection'>>;
      /** Change a provider */
      update(id: string, body: Body<'updateSsoConnection'>, options?: CallOptions): Call<Data<'updateSsoConnection'>>;
      /** Remove a provider */
      delete(id: string, options?: CallOptions): Call<Data<'deleteSsoConnection'>>;
      readonly tests: {
        /** Begin a test: sign in at the provider, and be told what it would have done */
        create(id: string, options?: CallOptions): Call<Data<'createSsoConnectionTest'>>;
      };
      readonly domains: {
        /** Name a domain of e-mail addresses for which a provider may speak */
        create(id: string, body: Body<'createSsoDomain'>, options?: CallOptions): Call<Data<'createSsoDomain'>>;
        readonly verification: {
          /** Look for the TXT record that proves a domain */
          create(id: string, domainId: string, options?: CallOptions): Call<Data<'createSsoDomainVerification'>>;
        };
        /** Remove a domain */
        delete(id: string, domainId: string, options?: CallOptions): Call<Data<'deleteSsoDomain'>>;
      };
    };
    readonly policy: {
      /** How members may sign in */
      get(options?: CallOptions): Call<Data<'getSsoPolicy'>>;
      /** Say whether passwords still open anything, and for which owners they always do */
      set(body: Body<'setSsoPolicy'>, options?: CallOptions): Call<Data<'setSsoPolicy'>>;
    };
  };
  readonly scim: {
    readonly v2: {
      readonly serviceProviderConfig: {
        /** What this SCIM server can do */
        get(options?: CallOptions): Call<Bare<'getScimServiceProviderConfig'>>;
      };
      readonly resourceTypes: {
        /** SCIM resource types */
        list(options?: CallOptions): Call<Bare<'listScimResourceTypes'>>;
      };
      readonly schemas: {
        /** SCIM schemas */
        list(options?: CallOptions): Call<Bare<'listScimSchemas'>>;
      };
      readonly users: {
        /** Find people */
        list(query?: Query<'listScimUsers'>, options?: CallOptions): Call<Bare<'listScimUsers'>>;
        /** Add a person */
        create(body: Body<'createScimUser'>, options?: CallOptions): Call<Bare<'createScimUser'>>;
        /** A person */
        get(userId: string, query?: Query<'getScimUser'>, options?: CallOptions): Call<Bare<'getScimUser'>>;
        /** Replace a person */
        replace(userId: string, body: Body<'replaceScimUser'>, options?: CallOptions): Call<Bare<'replaceScimUser'>>;
        /** Change a person */
        update(userId: string, body: Body<'updateScimUser'>, options?: CallOptions): Call<Bare<'updateScimUser'>>;
        /** Disable a person */
        delete(userId: string, options?: CallOptions): Call<null>;
      };
      readonly groups: {
        /** Find groups */
        list(query?: Query<'listScimGroups'>, options?: CallOptions): Call<Bare<'listScimGroups'>>;
        /** Add a group */
        create(body: Body<'createScimGroup'>, options?: CallOptions): Call<Bare<'createScimGroup'>>;
        /** A group */
        get(groupId: string, query?: Query<'getScimGroup'>, options?: CallOptions): Call<Bare<'getScimGroup'>>;
        /** Replace a group */
        replace(groupId: string, body: Body<'replaceScimGroup'>, options?: CallOptions): Call<Bare<'replaceScimGroup'>>;
        /** Change a group */
        update(groupId: string, body: Body<'updateScimGroup'>, options?: CallOptions): Call<Bare<'updateScimGroup'>>;
        /** Delete a group */
        delete(groupId: string, options?: CallOptions): Call<null>;
      };
    };
  };
  readonly directory: {
    readonly tokens: {
      /** List the tokens of directories */
      list(options?: CallOptions): Pages<Item<'listDirectoryTokens'>>;
      /** Make a token for a directory; it is shown this once */
      create(body: Body<'createDirectoryToken'>, options?: CallOptions): Call<Data<'createDirectoryToken'>>;
      /** Delete a token */
      delete(id: string, options?: CallOptions): Call<Data<'deleteDirectoryToken'>>;
    };
    readonly groups: {
      /** List the groups of the directory */
      list(options?: CallOptions): Pages<Item<'listDirectoryGroups'>>;
      readonly role: {
        /** Give the members of a group a role; null: none of its own */
        set(groupId: string, body: Body<'setDirectoryGroupRole'>, options?: CallOptions): Call<Data<'setDirectoryGroupRole'>>;
      };
    };
  };
  readonly applications: {
    /** Lists the programs of others that may ask members for access, registered by an administrator or by themselves, in one page. Secrets are never shown. */
    list(options?: CallOptions): Pages<Item<'listApplications'>>;
    /** Registers a program that may ask members for access within the scopes given. A confidential one gets a secret, which is shown in this answer only. */
    create(body: Body<'createApplication'>, options?: CallOptions): Call<Data<'createApplication'>>;
    /** Changes the fields that are given and leaves the others as they are. Disabling an application ends everything that members allowed it. */
    update(id: string, body: Body<'updateApplication'>, options?: CallOptions): Call<Data<'updateApplication'>>;
    /** Deletes an application with everything that members allowed it; its tokens end. It cannot be brought back. */
    delete(id: string, options?: CallOptions): Call<Data<'deleteApplication'>>;
    readonly secret: {
      /** Gives a confidential application a new secret, which is shown in this answer only. The former secret is taken for `overlapSeconds` more. */
      create(id: string, body: Body<'createApplicationSecret'>, options?: CallOptions): Call<Data<'createApplicationSecret'>>;
    };
  };
  readonly permissions: {
    /** Lists everything that a role can allow in this installation, with its names in both languages, in one page. */
    list(options?: CallOptions): Pages<Item<'listPermissions'>>;
  };
  readonly roles: {
    /** Lists the built-in roles and those of the workspace, with what they allow and how many members have them, in one page. */
    list(options?: CallOptions): Pages<Item<'listRoles'>>;
    /** Makes a role of the workspace. It can allow nothing that its maker may not do. */
    create(body: Body<'createRole'>, options?: CallOptions): Call<Data<'createRole'>>;
    /** Changes the name or the permissions of a role; whoever has it may do more or less at once. Built-in roles stay as they are. */
    update(key: string, body: Body<'updateRole'>, options?: CallOptions): Call<Data<'updateRole'>>;
    /** Deletes a role of the workspace. Whoever has it gets `replacement` instead, without which a role that somebody has is kept. */
    delete(key: string, query?: Query<'deleteRole'>, options?: CallOptions): Call<Data<'deleteRole'>>;
  };
  readonly home: {
    /** Answers with what a person sees first: how many documents there are, what was added and asked last, and what they have to do. What the role does not allow is empty. */
    get(options?: CallOptions): Call<Data<'getHome'>>;
  };
  readonly sharedWithMe: {
    /** Lists the documents and conversations that others share with the caller or their role, what was shared last first: at most 50, in one page. */
    list(options?: CallOptions): Pages<Item<'listSharedWithMe'>>;
  };
  readonly documents: {
    /** Lists the documents that the caller may see and that fit all the filters given, the newest first. Their text is found by `GET /api/v1/search`. */
    list(query?: Query<'listDocuments'>, options?: CallOptions): Pages<Item<'listDocuments'>>;
    /** Stores the file and answers at once; the document is then read in the background. Ask for it until its `status` is `ready` or `failed`. */
    create(form: Form<'createDocument'>, options?: CallOptions): Call<Data<'createDocument'>>;
    /** Answers with one document and how far it has been read. */
    get(id: string, options?: CallOptions): Call<Data<'getDocument'>>;
    /** Renames a document, moves it to a folder, or opens it to the workspace or closes it. Only its owner changes its visibility. */
    update(id: string, body: Body<'updateDocument'>, options?: CallOptions): Call<Data<'updateDocument'>>;
    /** Deletes a document with all its versions and its place in the search index; it cannot be brought back. Its owner can, and whoever has `documents:manage` and sees it. */
    delete(id: string, options?: CallOptions): Call<Data<'deleteDocument'>>;
    readonly content: {
      /** Answers with the text as it was read, in Unicode form NFC. Every `start` and `end` of passages, pages and citations counts UTF-16 code units of this text. */
      get(id: string, query?: Query<'getDocumentContent'>, options?: CallOptions): Call<string>;
    };
    readonly file: {
      /** Answers with the file as it was uploaded, always as an attachment under its own name and media type. */
      get(id: string, query?: Query<'getDocumentFile'>, options?: CallOptions): Call<Download>;
    };
    readonly pages: {
      /** Lists where each page begins and ends in the text. A document whose kind has no pages has none. */
      list(id: string, options?: CallOptions): Pages<Item<'listDocumentPages'>>;
    };
    readonly versions: {
      /** Lists all versions, the newest first, in one page. */
      list(id: string, options?: CallOptions): Pages<Item<'listDocumentVersions'>>;
      /** Stores the file as the newest version and reads it in the background. Until it is `ready`, searches and answers go on with the version before. */
      create(id: string, form: Form<'createDocumentVersion'>, options?: CallOptions): Call<Data<'createDocumentVersion'>>;
    };
    readonly cancellation: {
      /** Stops the reading of a document that is `queued` or `processing`. A version that was `ready` before goes on being found. */
      create(id: string, options?: CallOptions): Call<Data<'createDocumentCancellation'>>;
    };
    readonly retry: {
      /** Queues a document that is `failed` or `cancelled` to be read again from its beginning. */
      create(id: string, options?: CallOptions): Call<Data<'createDocumentRetry'>>;
    };
    readonly shares: {
      /** Lists the members and roles that a document is shared with, in one page. Everybody who sees the document sees this. */
      list(id: string, options?: CallOptions): Pages<Item<'listDocumentShares'>>;
      /** Shares a document with one member or one role from now on; sharing it again changes the `access`. Only its owner shares it. */
      create(id: string, body: Body<'createDocumentShare'>, options?: CallOptions): Call<Data<'createDocumentShare'>>;
      /** Takes a share back at once; searches and answers of others leave the document out from then on. */
      delete(id: string, shareId: string, options?: CallOptions): Call<Data<'deleteDocumentShare'>>;
    };
    readonly visit: {
      /** Marks a document as opened by the caller, so that it is no longer new in `GET /api/v1/shared-with-me`. Repeating it changes nothing. */
      set(id: string, options?: CallOptions): Call<Data<'setDocumentVisit'>>;
    };
  };
  readonly folders: {
    /** Lists all folders of the workspace in one page; `parentId` makes a tree of them. Folders are seen by everybody, whatever lies in them. */
    list(options?: CallOptions): Pages<Item<'listFolders'>>;
    /** Makes a folder at the top or within another one. */
    create(body: Body<'createFolder'>, options?: CallOptions): Call<Data<'createFolder'>>;
    /** Renames a folder, or moves it with all that lies in it. It cannot be moved into itself. */
    update(id: string, body: Body<'updateFolder'>, options?: CallOptions): Call<Data<'updateFolder'>>;
    /** Deletes a folder in which nothing lies, also nothing that the caller cannot see. */
    delete(id: string, options?: CallOptions): Call<Data<'deleteFolder'>>;
  };
  readonly search: {
    /** Finds passages of the documents that the caller may see, best first, by their words and, where the workspace has an embedding model, by meaning. There are no further pages: ask for more with `limit`. */
    list(query: Query<'listSearchResults'>, options?: CallOptions): Pages<Item<'listSearchResults'>>;
  };
  readonly conversations: {
    /** Lists the conversations of the caller or, with `shared=with_me`, those that others share with the caller; what was last added to comes first. */
    list(query?: Query<'listConversations'>, options?: CallOptions): Pages<Item<'listConversations'>>;
    /** Begins a conversation without messages, private to the caller. Without a `title` it gets one from its first question. */
    create(body: Body<'createConversation'>, options?: CallOptions): Call<Data<'createConversation'>>;
    /** Answers with a conversation and all its messages, the oldest first. Of a shared one, answers that cite what the caller may not see are left out with their questions named in `withheld`. */
    get(id: string, options?: CallOptions): Call<Data<'getConversation'>>;
    /** Gives a conversation another title. Only its owner does. */
    update(id: string, body: Body<'updateConversation'>, options?: CallOptions): Call<Data<'updateConversation'>>;
    /** Deletes a conversation with its messages and shares, and stops an answer that is being written. It cannot be brought back. */
    delete(id: string, options?: CallOptions): Call<Data<'deleteConversation'>>;
    readonly messages: {
      /** Stores the question and writes the answer from the documents that the caller may see, in one piece or, with `Accept: text/event-stream`, while it is written (`message.started`, `step`, `citation`, `delta`, then `message.completed` or `error`). The answer goes on when its reader leaves. What the model fails at is in the `error` of the message. */
      create(id: string, body: Body<'createMessage'>, options?: CallOptions): Answer;
      readonly events: {
        /** Streams the events of an answer that is being written, those gone by first; `Last-Event-ID` goes on after that event. It can be followed until a minute after its end, and is read from the conversation later. */
        stream(id: string, messageId: string, options?: StreamOptions): AsyncIterable<AnswerEvent>;
      };
      readonly stop: {
        /** Stops an answer that is being written and answers with the message, which keeps what was written. */
        create(id: string, messageId: string, options?: CallOptions): Call<Data<'createMessageStop'>>;
      };
    };
    readonly shares: {
      /** Lists the members and roles that may read a conversation, in one page. */
      list(id: string, options?: CallOptions): Pages<Item<'listConversationShares'>>;
      /** Lets one member or one role read a conversation from now on. Answers that cite documents which a reader may not see are withheld from that reader. */
      create(id: string, body: Body<'createConversationShare'>, options?: CallOptions): Call<Data<'createConversationShare'>>;
      /** Takes a share back at once. */
      delete(id: string, shareId: string, options?: CallOptions): Call<Data<'deleteConversationShare'>>;
    };
    readonly visit: {
      /** Marks a conversation as opened by the caller, so that it is no longer new in `GET /api/v1/shared-with-me`. Repeating it changes nothing. */
      set(id: string, options?: CallOptions): Call<Data<'setConversationVisit'>>;
    };
  };
  readonly tasks: {
    /** Lists the tasks of the workspace that fit all the filters given, a page at a time. Every member with `tasks:read` sees all of them. */
    list(query?: Query<'listTasks'>, options?: CallOptions): Pages<Item<'listTasks'>>;
    /** Makes a task and puts it at the end of its column of the board. The assignee has to be an active member. */
    create(body: Body<'createTask'>, options?: CallOptions): Call<Data<'createTask'>>;
    readonly summary: {
      /** Counts all tasks of the workspace by their state, and those that are overdue or assigned to the caller. */
      get(options?: CallOptions): Call<Data<'getTaskSummary'>>;
    };
    /** Answers with one task, its description included. */
    get(id: string, options?: CallOptions): Call<Data<'getTask'>>;
    /** Changes the fields that are given and leaves the others as they are. A new `status` without a `position` puts the task at the end of that column. */
    update(id: string, body: Body<'updateTask'>, options?: CallOptions): Call<Data<'updateTask'>>;
    /** Deletes a task with its comments. It cannot be brought back. */
    delete(id: string, options?: CallOptions): Call<Data<'deleteTask'>>;
    readonly comments: {
      /** Lists what was said about a task, the oldest first. */
      list(id: string, query?: Query<'listTaskComments'>, options?: CallOptions): Pages<Item<'listTaskComments'>>;
      /** Adds a comment in the name of the caller. Comments cannot be changed afterwards. */
      create(id: string, body: Body<'createTaskComment'>, options?: CallOptions): Call<Data<'createTaskComment'>>;
      /** Deletes a comment of the caller. Comments of others can be deleted by nobody but them. */
      delete(id: string, commentId: string, options?: CallOptions): Call<Data<'deleteTaskComment'>>;
    };
  };
  readonly audit: {
    readonly events: {
      /** Lists what was done in the workspace and fits all the filters given, the newest first. What is denied by a permission is among it. */
      list(query?: Query<'listAuditEvents'>, options?: CallOptions): Pages<Item<'listAuditEvents'>>;
    };
    readonly export: {
      /** Answers with the events of a time as JSON lines, the oldest first, each with its place in the hash chain; the answer is an attachment. The export is noted in the log itself. */
      get(query?: Query<'getAuditExport'>, options?: CallOptions): Call<Download>;
    };
    readonly verification: {
      /** Walks the hash chain of the log, a step at a time, and tells whether everything is as it was written. Go on with `meta.nextCursor` until `complete` is true. */
      get(query?: Query<'getAuditVerification'>, options?: CallOptions): Call<Data<'getAuditVerification'>>;
    };
  };
  readonly workspaces: {
    /** Answers with the name of an active workspace, for a page to sign in at. One that is suspended, or not ready yet, is not found. */
    get(slug: string, options?: CallOptions): Call<Data<'getWorkspace'>>;
    readonly reminders: {
      /** Mails the addresses of all active workspaces in which this e-mail signs in. The answer is the same whether there are any, so that nobody learns whose address is known. */
      create(body: Body<'createWorkspaceReminder'>, options?: CallOptions): Call<Data<'createWorkspaceReminder'>>;
    };
  };
}
