// Generated from the OpenAPI document by `npm run generate`.
export interface paths {
    "/api/v1/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I can prove who I am */
        get: operations["getMyStepUp"];
        put?: never;
        /** Prove anew who I am, for what asks for it */
        post: operations["createMyStepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/step-up/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a passkey as the proof */
        post: operations["createMyStepUpPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I can prove who I am */
        get: operations["getMyOperatorStepUp"];
        put?: never;
        /** Prove anew who I am, for what asks for it */
        post: operations["createMyOperatorStepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/session/step-up/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a passkey as the proof */
        post: operations["createMyOperatorStepUpPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My second steps */
        get: operations["getMyFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Use the authenticator app, once a code of it is right; one from before is replaced */
        put: operations["setMyTotp"];
        /** Begin to set up an authenticator app */
        post: operations["createMyTotp"];
        /** Stop using the authenticator app */
        delete: operations["deleteMyTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes; those from before are void */
        post: operations["createMyRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to make a passkey */
        post: operations["createMyPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey that the browser has made */
        post: operations["createMyPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["deleteMyPasskey"];
        options?: never;
        head?: never;
        /** Rename a passkey */
        patch: operations["updateMyPasskey"];
        trace?: never;
    };
    "/api/v1/management/me/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My second steps */
        get: operations["getMyOperatorFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/factors/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Use the authenticator app, once a code of it is right; one from before is replaced */
        put: operations["setMyOperatorTotp"];
        /** Begin to set up an authenticator app */
        post: operations["createMyOperatorTotp"];
        /** Stop using the authenticator app */
        delete: operations["deleteMyOperatorTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/factors/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes; those from before are void */
        post: operations["createMyOperatorRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/factors/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to make a passkey */
        post: operations["createMyOperatorPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/factors/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey that the browser has made */
        post: operations["createMyOperatorPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/factors/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["deleteMyOperatorPasskey"];
        options?: never;
        head?: never;
        /** Rename a passkey */
        patch: operations["updateMyOperatorPasskey"];
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am here */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name or language */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the role of a member, disable or enable them */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody; repeated, it gives a new link and voids the old */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service accounts */
        get: operations["listServiceAccounts"];
        put?: never;
        /** Make a service account; its secret is shown this once */
        post: operations["createServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a service account */
        delete: operations["deleteServiceAccount"];
        options?: never;
        head?: never;
        /** Rename, disable or enable a service account */
        patch: operations["updateServiceAccount"];
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a service account a new secret; the old one is taken for a while more, or ends at once */
        post: operations["createServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set my new password; signs me out everywhere else */
        post: operations["createMyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my e-mail address; it counts once the new mailbox confirms it */
        post: operations["createMyEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        /** Sign out everywhere else */
        delete: operations["clearMySessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in one place */
        delete: operations["deleteMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a member is signed in */
        get: operations["listMemberSessions"];
        put?: never;
        post?: never;
        /** Sign a member out everywhere */
        delete: operations["clearMemberSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign a member out in one place */
        delete: operations["deleteMemberSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked of everybody who signs in */
        get: operations["getSecuritySettings"];
        /** Ask everybody for a second step, or do not */
        put: operations["setSecuritySettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the second steps from a member who has lost them, and end the sessions */
        delete: operations["deleteMemberFactors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sign-in providers */
        get: operations["listSsoConnections"];
        put?: never;
        /** Add an OpenID provider; it is off until it is switched on */
        post: operations["createSsoConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a provider */
        delete: operations["deleteSsoConnection"];
        options?: never;
        head?: never;
        /** Change a provider */
        patch: operations["updateSsoConnection"];
        trace?: never;
    };
    "/api/v1/sso/connections/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a test: sign in at the provider, and be told what it would have done */
        post: operations["createSsoConnectionTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/connections/{id}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a domain of e-mail addresses for which a provider may speak */
        post: operations["createSsoDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/connections/{id}/domains/{domainId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for the TXT record that proves a domain */
        post: operations["createSsoDomainVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/connections/{id}/domains/{domainId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a domain */
        delete: operations["deleteSsoDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/step-up/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove anew who I am at the sign-in provider: the address where to go */
        post: operations["createStepUpSsoTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How members may sign in */
        get: operations["getSsoPolicy"];
        /** Say whether passwords still open anything, and for which owners they always do */
        put: operations["setSsoPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers by which I sign in */
        get: operations["listMyIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/identities/{identityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign in by this provider no more; signs me out everywhere else */
        delete: operations["deleteMyIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers by which a member signs in */
        get: operations["listMemberIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/identities/{identityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unlink a member from a provider, and end the sessions */
        delete: operations["deleteMemberIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/ServiceProviderConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this SCIM server can do */
        get: operations["getScimServiceProviderConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/ResourceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** SCIM resource types */
        get: operations["listScimResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** SCIM schemas */
        get: operations["listScimSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find people */
        get: operations["listScimUsers"];
        put?: never;
        /** Add a person */
        post: operations["createScimUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person */
        get: operations["getScimUser"];
        /** Replace a person */
        put: operations["replaceScimUser"];
        post?: never;
        /** Disable a person */
        delete: operations["deleteScimUser"];
        options?: never;
        head?: never;
        /** Change a person */
        patch: operations["updateScimUser"];
        trace?: never;
    };
    "/api/v1/scim/v2/Groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find groups */
        get: operations["listScimGroups"];
        put?: never;
        /** Add a group */
        post: operations["createScimGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A group */
        get: operations["getScimGroup"];
        /** Replace a group */
        put: operations["replaceScimGroup"];
        post?: never;
        /** Delete a group */
        delete: operations["deleteScimGroup"];
        options?: never;
        head?: never;
        /** Change a group */
        patch: operations["updateScimGroup"];
        trace?: never;
    };
    "/api/v1/directory/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tokens of directories */
        get: operations["listDirectoryTokens"];
        put?: never;
        /** Make a token for a directory; it is shown this once */
        post: operations["createDirectoryToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a token */
        delete: operations["deleteDirectoryToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the groups of the directory */
        get: operations["listDirectoryGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/groups/{groupId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give the members of a group a role; null: none of its own */
        put: operations["setDirectoryGroupRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List applications of others */
        get: operations["listApplications"];
        put?: never;
        /** Register an application; its secret is shown this once */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an application, with all that people allowed it */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /** Change, disable or enable an application; disabled, all that people allowed it ends */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/api/v1/applications/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an application a new secret; the old one is taken for a while more, or ends at once */
        post: operations["createApplicationSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether applications may register themselves, and what any may be registered for */
        get: operations["getApplicationSettings"];
        /** Let applications register themselves, or not */
        put: operations["setApplicationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what I have allowed whom */
        get: operations["listMyApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what I have allowed an application; its tokens end */
        delete: operations["deleteMyApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what roles can allow */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List roles and what they allow */
        get: operations["listRoles"];
        put?: never;
        /** Make a role */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a role; who has it gets another one */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /** Change the name of a role, or what it allows */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace at a glance */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared-with-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What others shared with me last, and what of it is new */
        get: operations["listSharedWithMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List documents */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Upload a document
         * @description multipart/form-data: title?, folderId?, visibility?, then file
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /** Delete a document */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        /** Rename, move or share a document */
        patch: operations["updateDocument"];
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The extracted text, in which start and end count (UTF-16) */
        get: operations["getDocumentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original file */
        get: operations["getDocumentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where pages begin and end in the text */
        get: operations["listDocumentPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions, the newest first */
        get: operations["listDocumentVersions"];
        put?: never;
        /** Upload a new version */
        post: operations["createDocumentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop reading a document */
        post: operations["createDocumentCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed or cancelled document again */
        post: operations["createDocumentRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else sees a document */
        get: operations["listDocumentShares"];
        put?: never;
        /** Share a document with a member or a role; repeated, it changes how far */
        post: operations["createDocumentShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Share no longer */
        delete: operations["deleteDocumentShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opened: what is shared with me is new no longer */
        put: operations["setDocumentVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All folders */
        get: operations["listFolders"];
        put?: never;
        /** Make a folder */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an empty folder */
        delete: operations["deleteFolder"];
        options?: never;
        head?: never;
        /** Rename or move a folder */
        patch: operations["updateFolder"];
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find passages by words and meaning */
        get: operations["listSearchResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my conversations, or those shared with me */
        get: operations["listConversations"];
        put?: never;
        /** Begin a conversation */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A conversation with its messages */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /** Delete a conversation */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        /** Rename a conversation */
        patch: operations["updateConversation"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask
         * @description Answers in one piece, or as server-sent events when the request accepts text/event-stream.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listen to an answer that is being written, from Last-Event-ID on */
        get: operations["streamMessageEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an answer; what was written stays */
        post: operations["createMessageStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else reads a conversation */
        get: operations["listConversationShares"];
        put?: never;
        /** Let a member or a role read a conversation */
        post: operations["createConversationShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Share no longer */
        delete: operations["deleteConversationShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opened: what is shared with me is new no longer */
        put: operations["setConversationVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Lists the tasks of the workspace that fit all the filters given, a page at a time. Every member with `tasks:read` sees all of them.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Makes a task and puts it at the end of its column of the board. The assignee has to be an active member.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count tasks by state
         * @description Counts all tasks of the workspace by their state, and those that are overdue or assigned to the caller.
         */
        get: operations["getTaskSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task
         * @description Answers with one task, its description included.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Deletes a task with its comments. It cannot be brought back.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Update a task
         * @description Changes the fields that are given and leaves the others as they are. A new `status` without a `position` puts the task at the end of that column.
         */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/api/v1/tasks/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments of a task
         * @description Lists what was said about a task, the oldest first.
         */
        get: operations["listTaskComments"];
        put?: never;
        /**
         * Comment on a task
         * @description Adds a comment in the name of the caller. Comments cannot be changed afterwards.
         */
        post: operations["createTaskComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/comments/{commentId}": {
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
         * Delete a comment
         * @description Deletes a comment of the caller. Comments of others can be deleted by nobody but them.
         */
        delete: operations["deleteTaskComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the model settings */
        get: operations["getModelSettings"];
        /** Set the model */
        put: operations["setModelSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/model/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the model once: the stored one, or the one in the body before it is stored */
        post: operations["createModelTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What models have used in a month, by model and by member */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/usage/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Limit what models may use in a month, by all and by each member */
        put: operations["setUsageLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, the newest first */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log as JSON lines, the oldest first */
        get: operations["getAuditExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the log is as it was written, step by step */
        get: operations["getAuditVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which operator I am */
        get: operations["getMyOperator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who runs the fleet */
        get: operations["listOperators"];
        put?: never;
        /** Invite an operator */
        post: operations["createOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/operator-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each role may do */
        get: operations["listOperatorRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/operators/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody again who has not come yet; the former link is void */
        post: operations["createOperatorInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/operators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give an operator another role, shut him out, or let him in again */
        patch: operations["updateOperator"];
        trace?: never;
    };
    "/api/v1/management/operators/{id}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the second steps from an operator who has lost them; signs him out everywhere */
        delete: operations["deleteOperatorFactors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in as an operator */
        get: operations["listMyOperatorSessions"];
        put?: never;
        post?: never;
        /** Sign out everywhere else */
        delete: operations["clearMyOperatorSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in one place */
        delete: operations["deleteMyOperatorSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set my new password; signs me out everywhere else */
        post: operations["createMyOperatorPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What operators did, the newest first */
        get: operations["listFleetAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The operators' log as JSON lines, the oldest first */
        get: operations["getFleetAuditExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the operators' log is as it was written, step by step */
        get: operations["getFleetAuditVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a workspace is there */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tenants */
        get: operations["listTenants"];
        put?: never;
        /** Create a tenant: its database, role, key and first administrator */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tenant */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a tenant */
        post: operations["createTenantSuspension"];
        /** Resume a tenant */
        delete: operations["deleteTenantSuspension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fleet at a glance */
        get: operations["getFleetOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rebuild the search index of a tenant in the background */
        post: operations["createTenantReindex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List clusters */
        get: operations["listClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backups of a tenant, the newest first */
        get: operations["listBackups"];
        put?: never;
        /** Back a tenant up; goes on in the background */
        post: operations["createBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/backups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One backup of a tenant */
        get: operations["getBackup"];
        put?: never;
        post?: never;
        /** Delete a backup */
        delete: operations["deleteBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/backups/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a backup from its beginning to its end, in the background */
        post: operations["createBackupVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/backups/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a tenant back to a backup, in the background; what came after it is taken away */
        post: operations["createBackupRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest restoration of a tenant, if there was one */
        get: operations["getRestoration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/restoration/former-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the data from before the latest restoration */
        delete: operations["deleteRestorationFormerData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/model-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What models cost */
        get: operations["listModelPrices"];
        /** Say what a model costs, from now on */
        put: operations["setModelPrice"];
        post?: never;
        /** Take the price of a model away: its tokens count, no money */
        delete: operations["deleteModelPrice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a tenant’s models may use in a month, and have used */
        get: operations["getTenantBudget"];
        /** Limit what a tenant’s models may use in a month */
        put: operations["setTenantBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of a tenant, as one who may work as one of them sees them */
        get: operations["listTenantPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/impersonations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works or worked in a tenant as one of its people, the latest first */
        get: operations["listImpersonations"];
        put?: never;
        /** Begin to work in a tenant as one of its people */
        post: operations["createImpersonation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/tenants/{slug}/impersonations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End it: my own, or as a super anybody’s */
        delete: operations["deleteImpersonation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List mails that were not sent for want of a mail server */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail with its text */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the addresses of my workspaces mailed to me */
        post: operations["createWorkspaceReminder"];
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
        NewPasskeyAnswerInput: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
            clientExtensionResults: {
                [key: string]: unknown;
            };
            response: {
                clientDataJSON: string;
                attestationObject: string;
                authenticatorData?: string;
                transports?: string[];
                publicKeyAlgorithm?: number;
                publicKey?: string;
            };
        };
        PasskeyAnswerInput: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
            clientExtensionResults: {
                [key: string]: unknown;
            };
            response: {
                clientDataJSON: string;
                authenticatorData: string;
                signature: string;
                userHandle?: string | null;
            };
        };
        TotpConfirmationInput: {
            setup: string;
            code: string;
        };
        NewPasskeyInput: {
            name: string;
            answer: components["schemas"]["NewPasskeyAnswerInput"];
        };
        PasskeyNameInput: {
            name: string;
        };
        StepUpProofInput: {
            password: string;
        } | {
            code: string;
        } | {
            passkey: components["schemas"]["PasskeyAnswerInput"];
        };
        OperatorInviteInput: {
            email: string;
            name: string;
            /** @enum {string} */
            role: "super" | "support" | "billing" | "auditor";
            /**
             * @default en
             * @enum {string}
             */
            locale: "ko" | "en";
        };
        OperatorChangeInput: {
            /** @enum {string} */
            role?: "super" | "support" | "billing" | "auditor";
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        OperatorNewPasswordInput: {
            password: string;
        };
        NewImpersonationInput: {
            /** Format: uuid */
            memberId: string;
            reason: string;
            /** @default 30 */
            minutes: number;
        };
        WorkspaceReminderInput: {
            email: string;
            /**
             * @default en
             * @enum {string}
             */
            locale: "ko" | "en";
        };
        MeChangeInput: {
            name?: string;
            /** @enum {string} */
            locale?: "ko" | "en";
        };
        MemberChangeInput: {
            roleKey?: string;
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        NewInvitationInput: {
            email: string;
            name: string;
            roleKey: string;
        };
        NewPasswordInput: {
            password: string;
        };
        NewEmailInput: {
            email: string;
        };
        SecuritySettingsChangeInput: {
            secondFactorRequired: boolean;
        };
        NewServiceAccountInput: {
            name: string;
            roleKey: string;
        };
        ServiceAccountChangeInput: {
            name?: string;
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        NewServiceAccountSecretInput: {
            /** @default 0 */
            overlapSeconds: number;
        };
        NewApplicationSecretInput: {
            /** @default 0 */
            overlapSeconds: number;
        };
        ApplicationSettingsChangeInput: {
            selfRegistration: boolean;
        };
        NewShareInput: {
            /** Format: uuid */
            userId?: string;
            roleKey?: string;
            /**
             * @default view
             * @enum {string}
             */
            access: "view" | "edit";
        };
        NewReaderInput: {
            /** Format: uuid */
            userId?: string;
            roleKey?: string;
        };
        NewSsoConnectionInput: {
            name: string;
            issuer: string;
        };
        SsoConnectionChangeInput: {
            name?: string;
            issuer?: string;
            clientId?: string;
            clientSecret?: string | null;
            defaultRoleKey?: string;
            jit?: boolean;
            enabled?: boolean;
        };
        NewSsoDomainInput: {
            domain: string;
        };
        SsoPolicyChangeInput: {
            ssoOnly: boolean;
            breakGlassIds: string[];
            endPasswordSessions?: boolean;
        };
        NewApplicationInput: {
            name: string;
            /** @enum {string} */
            kind: "confidential" | "public";
            redirectUris: string[];
            scopes: ("members:read" | "members:manage" | "roles:read" | "documents:read" | "documents:write" | "documents:manage" | "search:read" | "assistant:use" | "tasks:read" | "tasks:write" | "settings:manage" | "audit:read")[];
        };
        ApplicationChangeInput: {
            name?: string;
            redirectUris?: string[];
            scopes?: ("members:read" | "members:manage" | "roles:read" | "documents:read" | "documents:write" | "documents:manage" | "search:read" | "assistant:use" | "tasks:read" | "tasks:write" | "settings:manage" | "audit:read")[];
            enabled?: boolean;
        };
        /** @enum {string} */
        PermissionInput: "members:read" | "members:manage" | "security:manage" | "apps:manage" | "directory:provision" | "roles:read" | "roles:manage" | "documents:read" | "documents:write" | "documents:manage" | "search:read" | "assistant:use" | "tasks:read" | "tasks:write" | "settings:manage" | "audit:read";
        NewRoleInput: {
            name: string;
            /** @default  */
            description: string;
            permissions: components["schemas"]["PermissionInput"][];
        };
        RoleChangeInput: {
            name?: string;
            description?: string;
            permissions?: components["schemas"]["PermissionInput"][];
        };
        Failure: {
            /**
             * @description `false`: it failed.
             * @constant
             */
            success: false;
            /** @description `null`: there is none. */
            data: null;
            /** @description What failed: the members of RFC 9457, with a code and words of ours. */
            error: {
                /**
                 * @description A URI that names the kind of failure; ends with its code.
                 * @example https://hanok.dev/errors/not_found
                 */
                type: string;
                /**
                 * @description What the code means, in English; the same for each failure of this code.
                 * @example There is nothing here, or it is not yours to see.
                 */
                title: string;
                /**
                 * @description The HTTP status of this answer.
                 * @example 404
                 */
                status: number;
                /**
                 * @description What failed, for programs: stable, in snake case. Build on this and on nothing else.
                 * @example not_found
                 */
                code: string;
                /**
                 * @description What failed in this very case, in English.
                 * @example There is nothing here, or it is not yours to see.
                 */
                detail: string;
                /**
                 * @description What the caller can do about it.
                 * @example Wait for Retry-After seconds.
                 */
                hint?: string;
                /**
                 * @description The path that was asked for, without its query.
                 * @example /api/v1/tasks/0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                instance: string;
                /** @description What to tell people. */
                messages: {
                    /**
                     * @description In Korean.
                     * @example 찾는 것이 없거나 볼 수 있는 권한이 없어요.
                     */
                    ko: string;
                    /**
                     * @description In English.
                     * @example There is nothing here, or it is not yours to see.
                     */
                    en: string;
                };
                /** @description On `validation_failed`: each field that is missing or wrong. */
                fields?: {
                    /**
                     * @description Where it is, by dots.
                     * @example labels.0
                     */
                    path: string;
                    /**
                     * @description What is wrong with it, for programs.
                     * @example too_big
                     */
                    code: string;
                    /**
                     * @description What is wrong with it, for people.
                     * @example is too long
                     */
                    message: string;
                }[];
            };
            /** @description What belongs to the answer and not to its data. */
            meta: {
                /**
                 * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                requestId: string;
            };
        };
        AuditEvent: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            action: string;
            actor: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "service" | "operator";
            } | null;
            target: {
                type: string;
                id: string;
                label: string | null;
            } | null;
            ip: string | null;
            requestId: string | null;
            details: {
                [key: string]: unknown;
            };
            sequence: number | null;
            hash: string | null;
            previousHash: string | null;
        };
        AuditVerification: {
            holds: boolean;
            complete: boolean;
            checked: number;
            through: {
                sequence: number;
                hash: string;
            } | null;
            checkpoint: {
                sequence: number;
                hash: string;
            } | null;
            pending: number;
            problem: {
                /** @enum {string} */
                kind: "edited" | "deleted" | "reordered" | "gap" | "truncated" | "rewritten" | "unlinked" | "checkpoint_missing" | "checkpoint_forged";
                sequence: number | null;
                /** Format: uuid */
                eventId: string | null;
            } | null;
        };
        Cluster: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            state: "open" | "closed";
            tenantCount: number;
            tenantCap: number;
            connections: {
                open: number;
                budget: number;
            };
        };
        Tenant: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            /** @enum {string} */
            state: "provisioning" | "active" | "suspended" | "failed" | "deleting";
            cluster: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            databaseName: string;
            schemaVersion: number;
            schemaFingerprint: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            suspendedAt: string | null;
            suspensionReason: string | null;
            failure: string | null;
        };
        CreatedTenant: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            /** @enum {string} */
            state: "provisioning" | "active" | "suspended" | "failed" | "deleting";
            cluster: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            databaseName: string;
            schemaVersion: number;
            schemaFingerprint: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            suspendedAt: string | null;
            suspensionReason: string | null;
            failure: string | null;
            admin: {
                email: string;
                /** Format: uri */
                invitationUrl: string | null;
            };
        };
        FleetOverview: {
            tenants: {
                total: number;
                active: number;
                suspended: number;
                failed: number;
            };
            connections: {
                open: number;
                budget: number;
            };
            requests: {
                p99Ms: number;
                perSecond: number;
            };
            schema: {
                current: number;
                behind: number;
            };
        };
        Backup: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "making" | "ready" | "failed";
            schemaVersion: number;
            byteSize: number | null;
            rowCount: number | null;
            fileCount: number | null;
            missingFileCount: number | null;
            failure: string | null;
            verification: ("running" | "passed" | "failed") | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        Restoration: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            backupId: string;
            /** @enum {string} */
            state: "running" | "swapped" | "done" | "failed";
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ModelPrice: {
            model: string;
            inputMicros: number;
            cachedInputMicros: number;
            outputMicros: number;
            /** Format: date-time */
            updatedAt: string;
        };
        TenantBudget: {
            monthlyTokens: number | null;
            monthlyCostMicros: number | null;
            usage: {
                month: string;
                tokens: number;
                costMicros: number;
                /** Format: date-time */
                updatedAt: string;
            } | null;
        };
        PasskeyOptions: {
            [key: string]: unknown;
        };
        Passkey: {
            /** Format: uuid */
            id: string;
            name: string;
            synced: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        Factors: {
            required: boolean;
            totp: {
                /** Format: date-time */
                since: string;
            } | null;
            passkeys: components["schemas"]["Passkey"][];
            recoveryCodesLeft: number;
        };
        TotpSetup: {
            setup: string;
            secret: string;
            uri: string;
        };
        SignedInPlace: {
            /** Format: uuid */
            id: string;
            current: boolean;
            browser: string | null;
            system: string | null;
            ip: string;
            amr: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string;
        };
        StepUp: {
            /** Format: date-time */
            until: string;
        };
        StepUpMethods: {
            methods: ("password" | "totp" | "passkey" | "sso")[];
        };
        Operator: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "service";
            name: string;
            email: string | null;
            /** @enum {string} */
            role: "super" | "support" | "billing" | "auditor";
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSignInAt: string | null;
        };
        InvitedOperator: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "service";
            name: string;
            email: string | null;
            /** @enum {string} */
            role: "super" | "support" | "billing" | "auditor";
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSignInAt: string | null;
            invitationUrl: string | null;
        };
        OperatorRole: {
            /** @enum {string} */
            key: "super" | "support" | "billing" | "auditor";
            permissions: string[];
        };
        OperatorMe: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string | null;
            role: {
                key: string;
                name: string;
            } | null;
            permissions: string[];
            /** @enum {string} */
            locale: "ko" | "en";
        };
        Impersonation: {
            /** Format: uuid */
            id: string;
            operator: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            member: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            reason: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            endedAt: string | null;
            endReason: ("ended" | "replaced" | "unused" | "time" | "operator_lost_right" | "operator_signed_out" | "member_inactive" | "workspace_closed") | null;
        };
        BegunImpersonation: {
            /** Format: uuid */
            id: string;
            operator: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            member: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            reason: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            endedAt: string | null;
            endReason: ("ended" | "replaced" | "unused" | "time" | "operator_lost_right" | "operator_signed_out" | "member_inactive" | "workspace_closed") | null;
            /** Format: uri */
            handoffUrl: string;
        };
        TenantPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            maskedEmail: string | null;
            role: {
                key: string;
                name: string;
            };
        };
        MailSummary: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            createdAt: string;
        };
        Mail: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            createdAt: string;
            text: string;
        };
        Role: {
            key: string;
            name: string;
            description: string;
            builtIn: boolean;
            permissions: string[];
            memberCount: number;
        };
        DeclaredPermission: {
            key: string;
            name: {
                en: string;
                ko: string;
            };
            group: {
                en: string;
                ko: string;
            };
        };
        Me: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string | null;
            /** @enum {string} */
            kind: "person" | "service";
            role: {
                key: string;
                name: string;
            };
            permissions: string[];
            /** @enum {string} */
            locale: "ko" | "en";
            workspace: {
                slug: string;
                name: string;
            };
        };
        Member: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string | null;
            /** @enum {string} */
            kind: "person" | "service";
            /** @enum {string} */
            status: "active" | "invited" | "disabled";
            role: {
                key: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSignInAt: string | null;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            invitationUrl: string | null;
        };
        SecuritySettings: {
            secondFactorRequired: boolean;
            people: number;
            withoutSecondFactor: number;
        };
        ServiceAccount: {
            /** Format: uuid */
            id: string;
            clientId: string;
            name: string;
            /** @enum {string} */
            status: "active" | "disabled";
            role: {
                key: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            secretChangedAt: string;
            /** Format: date-time */
            formerSecretEndsAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        ServiceAccountWithSecret: {
            /** Format: uuid */
            id: string;
            clientId: string;
            name: string;
            /** @enum {string} */
            status: "active" | "disabled";
            role: {
                key: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            secretChangedAt: string;
            /** Format: date-time */
            formerSecretEndsAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            clientSecret: string;
        };
        Application: {
            /** Format: uuid */
            id: string;
            clientId: string;
            name: string;
            /** @enum {string} */
            kind: "confidential" | "public";
            /** @enum {string} */
            registeredBy: "admin" | "itself";
            redirectUris: string[];
            scopes: string[];
            enabled: boolean;
            people: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            formerSecretEndsAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        ApplicationWithSecret: {
            /** Format: uuid */
            id: string;
            clientId: string;
            name: string;
            /** @enum {string} */
            kind: "confidential" | "public";
            /** @enum {string} */
            registeredBy: "admin" | "itself";
            redirectUris: string[];
            scopes: string[];
            enabled: boolean;
            people: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            formerSecretEndsAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            clientSecret: string | null;
        };
        ConnectedApplication: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            registeredBy: "admin" | "itself";
            scopes: string[];
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        ApplicationSettings: {
            selfRegistration: boolean;
            scopes: string[];
        };
        UsageLimits: {
            monthlyTokens: number | null;
            monthlyCostMicros: number | null;
            memberMonthlyTokens: number | null;
            memberMonthlyCostMicros: number | null;
        };
        Usage: {
            month: string;
            /** Format: date-time */
            endsAt: string;
            total: {
                tokens: number;
                costMicros: number;
            };
            limits: components["schemas"]["UsageLimits"];
            platform: {
                monthlyTokens: number | null;
                monthlyCostMicros: number | null;
            };
            models: {
                model: string;
                calls: number;
                inputTokens: number;
                cachedInputTokens: number;
                outputTokens: number;
                costMicros: number;
            }[];
            members: {
                user: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                tokens: number;
                costMicros: number;
            }[];
        };
        ModelSettings: {
            /** @enum {string} */
            provider: "none" | "openai" | "anthropic" | "openai-compatible";
            model: string | null;
            baseUrl: string | null;
            hasKey: boolean;
            keyHint: string | null;
            embeddingModel: string | null;
            /** Format: date-time */
            updatedAt: string | null;
        };
        ModelTest: {
            ok: boolean;
            latencyMs: number;
            model: string | null;
            error: {
                code: string;
                message: {
                    ko: string;
                    en: string;
                };
            } | null;
        };
        SearchItem: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            chunkId: string;
            title: string;
            /** @enum {string} */
            kind: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
            snippet: string;
            highlights: {
                start: number;
                end: number;
            }[];
            score: number;
            page: number | null;
            start: number;
            end: number;
            /** Format: date-time */
            documentUpdatedAt: string;
        };
        Share: {
            /** Format: uuid */
            id: string;
            grantee: {
                /** @enum {string} */
                kind: "user" | "role";
                id: string;
                name: string;
            };
            /** @enum {string} */
            access: "view" | "edit";
            /** Format: date-time */
            createdAt: string;
        };
        Document: {
            /** Format: uuid */
            id: string;
            title: string;
            fileName: string;
            mediaType: string;
            /** @enum {string} */
            kind: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
            byteSize: number;
            /** @enum {string} */
            status: "queued" | "processing" | "ready" | "failed" | "cancelled";
            /** @enum {string} */
            stage: "queued" | "parsing" | "chunking" | "embedding" | "indexing" | "done";
            progress: number;
            failure: {
                code: string;
                message: {
                    ko: string;
                    en: string;
                };
            } | null;
            /** @enum {string} */
            visibility: "private" | "workspace";
            /** @enum {string} */
            sharing: "workspace" | "some" | "private";
            /** Format: uuid */
            folderId: string | null;
            version: number;
            versionCount: number;
            pageCount: number | null;
            chunkCount: number;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            access: "owner" | "view" | "edit";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        DocumentVersion: {
            version: number;
            fileName: string;
            byteSize: number;
            /** @enum {string} */
            status: "queued" | "processing" | "ready" | "failed" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            createdBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        Folder: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            documentCount: number;
        };
        Citation: {
            number: number;
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            chunkId: string;
            title: string;
            quote: string;
            page: number | null;
            start: number;
            end: number;
            kind: string;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            content: string;
            citations: components["schemas"]["Citation"][];
            /** @enum {string} */
            status: "complete" | "streaming" | "stopped" | "failed";
            mode: ("extract" | "model") | null;
            model: string | null;
            steps: {
                /** @constant */
                kind: "search";
                query: string;
                documents: number;
                passages: number;
            }[];
            rejectedCitations: number;
            error: {
                code: string;
                message: {
                    ko: string;
                    en: string;
                };
            } | null;
            /** Format: date-time */
            createdAt: string;
        };
        Conversation: {
            /** Format: uuid */
            id: string;
            title: string;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        WholeConversation: {
            /** Format: uuid */
            id: string;
            title: string;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            messages: components["schemas"]["Message"][];
            /** Format: uuid */
            activeRunId: string | null;
            withheld: string[];
        };
        /** @description Something that is to be done. */
        Task: {
            /**
             * Format: uuid
             * @description Id of the task, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What people call the task by. Counts up within the workspace and is never given twice.
             * @example 42
             */
            number: number;
            /**
             * @description What is to be done, in one line.
             * @example Calibrate the soil probes
             */
            title: string;
            /**
             * @description More about it, as Markdown.
             * @example Ten probes came back from **field 3**.
             */
            description: string;
            /**
             * @description How far the task is; each is a column of the board.
             * @example open
             * @enum {string}
             */
            status: "open" | "in_progress" | "done";
            /**
             * @description How urgent the task is.
             * @example high
             * @enum {string}
             */
            priority: "low" | "normal" | "high";
            /** @description Who is to do it; `null`: nobody yet. */
            assignee: {
                /**
                 * Format: uuid
                 * @description Id of the member or service account, a UUIDv7.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                id: string;
                /**
                 * @description The name that they show to others.
                 * @example Ada Kim
                 */
                name: string;
            } | null;
            /**
             * Format: date
             * @description The day by which it should be done: a calendar day without a time zone. `null`: none.
             * @example 2026-12-24
             */
            dueOn: string | null;
            /**
             * @description Words by which tasks are found together, in their own order.
             * @example [
             *       "field-3"
             *     ]
             */
            labels: string[];
            /**
             * @description The place in its column of the board; smaller comes first. Any number between two others is between them.
             * @example 2048
             */
            position: number;
            /**
             * @description How many comments it has.
             * @example 3
             */
            commentCount: number;
            /** @description Who made the task. */
            createdBy: {
                /**
                 * Format: uuid
                 * @description Id of the member or service account, a UUIDv7.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                id: string;
                /**
                 * @description The name that they show to others.
                 * @example Ada Kim
                 */
                name: string;
            };
            /**
             * Format: date-time
             * @description When the task was made; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed; a comment is no change; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it became `done`; `null` while it is not; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            completedAt: string | null;
        };
        /** @description What somebody said about a task. */
        TaskComment: {
            /**
             * Format: uuid
             * @description Id of the comment, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What was said, as Markdown.
             * @example Nine are back in the field.
             */
            body: string;
            /** @description Who said it. */
            author: {
                /**
                 * Format: uuid
                 * @description Id of the member or service account, a UUIDv7.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                id: string;
                /**
                 * @description The name that they show to others.
                 * @example Ada Kim
                 */
                name: string;
            };
            /**
             * Format: date-time
             * @description When it was said; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
        };
        /** @description How many tasks there are, by state. */
        TaskSummary: {
            /**
             * @description How many tasks are `open`.
             * @example 12
             */
            open: number;
            /**
             * @description How many tasks are `in_progress`.
             * @example 3
             */
            inProgress: number;
            /**
             * @description How many tasks are `done`.
             * @example 40
             */
            done: number;
            /**
             * @description How many tasks are not done though their day has passed, in UTC.
             * @example 2
             */
            overdue: number;
            /**
             * @description How many tasks are assigned to the caller and not done.
             * @example 5
             */
            mine: number;
        };
        Shared: {
            /** @enum {string} */
            type: "document" | "conversation";
            /** Format: uuid */
            id: string;
            title: string;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            sharedAt: string;
            isNew: boolean;
        };
        Home: {
            documents: {
                ready: number;
                processing: number;
                failed: number;
            };
            recentDocuments: components["schemas"]["Document"][];
            tasks: components["schemas"]["TaskSummary"];
            myTasks: components["schemas"]["Task"][];
            recentConversations: components["schemas"]["Conversation"][];
            sharedWithMe: components["schemas"]["Shared"][];
        };
        DirectoryToken: {
            id: string;
            name: string;
            /** @enum {string} */
            status: "active" | "disabled";
            createdAt: string;
            lastUsedAt: string | null;
        };
        NewDirectoryToken: {
            id: string;
            name: string;
            /** @enum {string} */
            status: "active" | "disabled";
            createdAt: string;
            lastUsedAt: string | null;
            token: string;
            baseUrl: string;
        };
        DirectoryGroup: {
            id: string;
            name: string;
            members: number;
            role: {
                key: string;
                name: string;
            } | null;
        };
        SsoDomain: {
            /** Format: uuid */
            id: string;
            domain: string;
            /** Format: date-time */
            verifiedAt: string | null;
            txtRecord: string;
        };
        SsoConnection: {
            /** Format: uuid */
            id: string;
            name: string;
            issuer: string;
            clientId: string | null;
            hasSecret: boolean;
            redirectUri: string;
            defaultRole: {
                key: string;
                name: string;
            };
            jit: boolean;
            enabled: boolean;
            /** Format: date-time */
            testedAt: string | null;
            domains: components["schemas"]["SsoDomain"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SsoTest: {
            url: string;
        };
        SsoPolicy: {
            ssoOnly: boolean;
            owners: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string | null;
                hasPassword: boolean;
                breakGlass: boolean;
            }[];
        };
        SsoIdentity: {
            /** Format: uuid */
            id: string;
            provider: string;
            enabled: boolean;
            /** Format: date-time */
            linkedAt: string;
        };
    };
    responses: {
        /**
         * @description Something in the request is wrong.
         *
         *     - `idempotency_key_invalid`: The Idempotency-Key is not one: up to 255 visible characters.
         */
        "400.idempotency_key_invalid": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         */
        "400.validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         *     - `cursor_invalid`: The cursor is not one that we issued for this list.
         */
        "400.validation_failed.cursor_invalid": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         *     - `idempotency_key_invalid`: The Idempotency-Key is not one: up to 255 visible characters.
         */
        "400.validation_failed.idempotency_key_invalid": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         *     - `malformed_body`: The body could not be read.
         */
        "400.validation_failed.malformed_body": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         *     - `malformed_body`: The body could not be read.
         *     - `assignee_unknown`: The assignee is not an active member of this workspace.
         */
        "400.validation_failed.malformed_body.assignee_unknown": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         *     - `malformed_body`: The body could not be read.
         *     - `idempotency_key_invalid`: The Idempotency-Key is not one: up to 255 visible characters.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         *     - `malformed_body`: The body could not be read.
         *     - `idempotency_key_invalid`: The Idempotency-Key is not one: up to 255 visible characters.
         *     - `assignee_unknown`: The assignee is not an active member of this workspace.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid.assignee_unknown": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description There is no valid access token.
         *
         *     - `unauthenticated`: Sign in to do this.
         */
        "401.unauthenticated": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description There is no valid access token.
         *
         *     - `unauthenticated`: Sign in to do this.
         *     - `tenant_mismatch`: This token belongs to another workspace than the address names.
         */
        "401.unauthenticated.tenant_mismatch": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `forbidden`: Your role does not allow this.
         */
        "403.forbidden": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `forbidden`: Your role does not allow this.
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         */
        "403.forbidden.insufficient_scope.tenant_suspended": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `forbidden`: Your role does not allow this.
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         *     - `comment_not_yours`: Only its author can delete a comment.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.comment_not_yours": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `forbidden`: Your role does not allow this.
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         *     - `not_while_impersonating`: Only this person can do that, not somebody who works in their name.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `forbidden`: Your role does not allow this.
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         *     - `step_up_required`: This change asks for your password again.
         *     - `not_while_impersonating`: Only this person can do that, not somebody who works in their name.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `forbidden`: Your role does not allow this.
         *     - `step_up_required`: This change asks for your password again.
         */
        "403.forbidden.step_up_required": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         */
        "403.insufficient_scope.tenant_suspended": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         *     - `not_while_impersonating`: Only this person can do that, not somebody who works in their name.
         */
        "403.insufficient_scope.tenant_suspended.not_while_impersonating": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         *     - `step_up_required`: This change asks for your password again.
         *     - `not_while_impersonating`: Only this person can do that, not somebody who works in their name.
         */
        "403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `step_up_required`: This change asks for your password again.
         */
        "403.step_up_required": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `tenant_suspended`: This workspace is suspended.
         */
        "403.tenant_suspended": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description It is not there, or not yours to see.
         *
         *     - `not_found`: There is nothing here, or it is not yours to see.
         */
        "404.not_found": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The body did not arrive in time.
         *
         *     - `body_too_slow`: The body took too long to arrive.
         */
        "408.body_too_slow": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description It does not fit the state that things are in.
         *
         *     - `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
         *     - `idempotency_outcome_unknown`: The first request with this Idempotency-Key was cut off; it may have been done.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description It does not fit the state that things are in.
         *
         *     - `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
         *     - `idempotency_outcome_unknown`: The first request with this Idempotency-Key was cut off; it may have been done.
         *     - `idempotency_answer_streamed`: This was done. Its answer went out as a stream and is not sent twice.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.idempotency_answer_streamed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The body is too large.
         *
         *     - `payload_too_large`: It is larger than the limit.
         */
        "413.payload_too_large": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The body is of a kind that is not read here.
         *
         *     - `unsupported_media_type`: This kind of content is not supported.
         */
        "415.unsupported_media_type": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The request contradicts one before.
         *
         *     - `idempotency_key_reused`: This Idempotency-Key came with another request before.
         */
        "422.idempotency_key_reused": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description There were too many requests, or too much is under way.
         *
         *     - `rate_limited`: Too many requests. Wait a moment.
         */
        "429.rate_limited": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description There were too many requests, or too much is under way.
         *
         *     - `rate_limited`: Too many requests. Wait a moment.
         *     - `too_many_at_once`: Too many of these are under way at the same time.
         */
        "429.rate_limited.too_many_at_once": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description Something failed on the side of the server.
         *
         *     - `internal`: Something failed on our side. Nothing of yours was lost.
         */
        "500.internal": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description It cannot be answered right now.
         *
         *     - `unavailable`: This is not available right now.
         */
        "503.unavailable": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description It cannot be answered right now.
         *
         *     - `unavailable`: This is not available right now.
         *     - `tenant_unavailable`: This workspace is not ready.
         */
        "503.unavailable.tenant_unavailable": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description It took too long.
         *
         *     - `took_too_long`: This took too long and was given up waiting for. It may still be done.
         */
        "504.took_too_long": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of this request in the log of the server; name it when you report a problem. */
        "X-Request-Id": string;
        /** @description How many requests of this cost class are allowed in a minute, by address, user and workspace. */
        "RateLimit-Policy": string;
        /** @description How many of them are left (`r`), and after how many seconds all are there again (`t`). */
        RateLimit: string;
        /** @description After how many seconds the request may be sent again. */
        "Retry-After": number;
        /** @description `true` on the answer to a repeat: nothing was done a second time. */
        "Idempotency-Replayed": string;
        /** @description How to authenticate, and which scope is missing where it is one. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMyStepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["StepUpMethods"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyStepUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpProofInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["StepUp"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyStepUpPasskeyOptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["PasskeyOptions"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.not_while_impersonating"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getMyOperatorStepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["StepUpMethods"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyOperatorStepUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpProofInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["StepUp"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyOperatorStepUpPasskeyOptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["PasskeyOptions"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getMyFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Factors"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setMyTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpConfirmationInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            recoveryCodes: string[] | null;
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyTotp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["TotpSetup"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMyTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            recoveryCodes: string[];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyPasskeyOptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["PasskeyOptions"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            recoveryCodes: string[] | null;
                            passkey: components["schemas"]["Passkey"];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMyPasskey: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateMyPasskey: {
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
                "application/json": components["schemas"]["PasskeyNameInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Passkey"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getMyOperatorFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Factors"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setMyOperatorTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpConfirmationInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            recoveryCodes: string[] | null;
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyOperatorTotp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["TotpSetup"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMyOperatorTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyOperatorRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            recoveryCodes: string[];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyOperatorPasskeyOptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["PasskeyOptions"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyOperatorPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            recoveryCodes: string[] | null;
                            passkey: components["schemas"]["Passkey"];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMyOperatorPasskey: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateMyOperatorPasskey: {
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
                "application/json": components["schemas"]["PasskeyNameInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Passkey"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Me"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Me"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Member"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateMember: {
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
                "application/json": components["schemas"]["MemberChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Member"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Invitation"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["ServiceAccount"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServiceAccountInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ServiceAccountWithSecret"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteServiceAccount: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateServiceAccount: {
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
                "application/json": components["schemas"]["ServiceAccountChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ServiceAccount"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createServiceAccountSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServiceAccountSecretInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ServiceAccountWithSecret"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmailInput"];
            };
        };
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            items: components["schemas"]["SignedInPlace"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    clearMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            ended: number;
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMySession: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMemberSessions: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            items: components["schemas"]["SignedInPlace"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    clearMemberSessions: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            ended: number;
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMemberSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SecuritySettings"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecuritySettingsChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SecuritySettings"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMemberFactors: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listSsoConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["SsoConnection"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createSsoConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSsoConnectionInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoConnection"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteSsoConnection: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateSsoConnection: {
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
                "application/json": components["schemas"]["SsoConnectionChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoConnection"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createSsoConnectionTest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoTest"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createSsoDomain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSsoDomainInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoDomain"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createSsoDomainVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                domainId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoDomain"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteSsoDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                domainId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createStepUpSsoTrip: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoTest"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.not_while_impersonating"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getSsoPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoPolicy"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setSsoPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoPolicyChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["SsoPolicy"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMyIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["SsoIdentity"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMyIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMemberIdentities: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["SsoIdentity"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMemberIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                identityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getScimServiceProviderConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listScimResourceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listScimSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listScimUsers: {
        parameters: {
            query?: {
                filter?: string;
                startIndex?: number;
                count?: number;
                attributes?: string;
                excludedAttributes?: string;
                sortBy?: string;
                sortOrder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createScimUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: {
                        formatted?: string | null;
                        familyName?: string | null;
                        givenName?: string | null;
                        middleName?: string | null;
                        honorificPrefix?: string | null;
                        honorificSuffix?: string | null;
                    } | null;
                    nickName?: string | null;
                    profileUrl?: string | null;
                    title?: string | null;
                    userType?: string | null;
                    preferredLanguage?: string | null;
                    locale?: string | null;
                    timezone?: string | null;
                    emails?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    phoneNumbers?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    ims?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    photos?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    entitlements?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    roles?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    x509Certificates?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    addresses?: {
                        formatted?: string | null;
                        streetAddress?: string | null;
                        locality?: string | null;
                        region?: string | null;
                        postalCode?: string | null;
                        country?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                    }[] | null;
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: {
                        employeeNumber?: string | null;
                        costCenter?: string | null;
                        organization?: string | null;
                        division?: string | null;
                        department?: string | null;
                        manager?: ({
                            value?: string | null;
                            displayName?: string | null;
                        } | string) | null;
                    } | null;
                    schemas?: string[];
                    id?: unknown;
                    meta?: unknown;
                    groups?: unknown;
                    password?: unknown;
                    userName: string;
                    externalId?: string | null;
                    displayName?: string | null;
                    active?: (boolean | string) | null;
                };
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getScimUser: {
        parameters: {
            query?: {
                filter?: string;
                startIndex?: number;
                count?: number;
                attributes?: string;
                excludedAttributes?: string;
                sortBy?: string;
                sortOrder?: string;
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    replaceScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: {
                        formatted?: string | null;
                        familyName?: string | null;
                        givenName?: string | null;
                        middleName?: string | null;
                        honorificPrefix?: string | null;
                        honorificSuffix?: string | null;
                    } | null;
                    nickName?: string | null;
                    profileUrl?: string | null;
                    title?: string | null;
                    userType?: string | null;
                    preferredLanguage?: string | null;
                    locale?: string | null;
                    timezone?: string | null;
                    emails?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    phoneNumbers?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    ims?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    photos?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    entitlements?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    roles?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    x509Certificates?: {
                        value?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                        display?: string | null;
                    }[] | null;
                    addresses?: {
                        formatted?: string | null;
                        streetAddress?: string | null;
                        locality?: string | null;
                        region?: string | null;
                        postalCode?: string | null;
                        country?: string | null;
                        type?: string | null;
                        primary?: (boolean | string) | null;
                    }[] | null;
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: {
                        employeeNumber?: string | null;
                        costCenter?: string | null;
                        organization?: string | null;
                        division?: string | null;
                        department?: string | null;
                        manager?: ({
                            value?: string | null;
                            displayName?: string | null;
                        } | string) | null;
                    } | null;
                    schemas?: string[];
                    id?: unknown;
                    meta?: unknown;
                    groups?: unknown;
                    password?: unknown;
                    userName: string;
                    externalId?: string | null;
                    displayName?: string | null;
                    active?: (boolean | string) | null;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    schemas?: string[];
                    Operations: {
                        op: string;
                        path?: string;
                        value?: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listScimGroups: {
        parameters: {
            query?: {
                filter?: string;
                startIndex?: number;
                count?: number;
                attributes?: string;
                excludedAttributes?: string;
                sortBy?: string;
                sortOrder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createScimGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    schemas?: string[];
                    id?: unknown;
                    meta?: unknown;
                    displayName: string;
                    externalId?: string | null;
                    members?: {
                        /** Format: uuid */
                        value: string;
                        display?: string | null;
                        type?: string | null;
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getScimGroup: {
        parameters: {
            query?: {
                filter?: string;
                startIndex?: number;
                count?: number;
                attributes?: string;
                excludedAttributes?: string;
                sortBy?: string;
                sortOrder?: string;
            };
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    replaceScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    schemas?: string[];
                    id?: unknown;
                    meta?: unknown;
                    displayName: string;
                    externalId?: string | null;
                    members?: {
                        /** Format: uuid */
                        value: string;
                        display?: string | null;
                        type?: string | null;
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    schemas?: string[];
                    Operations: {
                        op: string;
                        path?: string;
                        value?: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listDirectoryTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["DirectoryToken"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createDirectoryToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["NewDirectoryToken"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteDirectoryToken: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listDirectoryGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["DirectoryGroup"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setDirectoryGroupRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roleKey: string | null;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Application"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplicationInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ApplicationWithSecret"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteApplication: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateApplication: {
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
                "application/json": components["schemas"]["ApplicationChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Application"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createApplicationSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplicationSecretInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ApplicationWithSecret"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getApplicationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ApplicationSettings"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setApplicationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSettingsChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ApplicationSettings"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMyApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["ConnectedApplication"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMyApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["DeclaredPermission"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Role"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoleInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Role"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteRole: {
        parameters: {
            query?: {
                replacement?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Role"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Home"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listSharedWithMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Shared"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                folderId?: string | "root";
                status?: "queued" | "processing" | "ready" | "failed" | "cancelled";
                kind?: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
                visibility?: "private" | "workspace";
                shared?: "with_me" | "by_me" | "with_nobody";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Document"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Document"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited.too_many_at_once"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getDocument: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Document"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteDocument: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateDocument: {
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
                    title?: string;
                    /** Format: uuid */
                    folderId?: string | null;
                    /** @enum {string} */
                    visibility?: "private" | "workspace";
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Document"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getDocumentContent: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getDocumentFile: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listDocumentPages: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: {
                                page: number;
                                start: number;
                                end: number;
                            }[];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listDocumentVersions: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["DocumentVersion"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createDocumentVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Document"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited.too_many_at_once"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createDocumentCancellation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Document"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createDocumentRetry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Document"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listDocumentShares: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Share"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createDocumentShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShareInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Share"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteDocumentShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setDocumentVisit: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listFolders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Folder"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    parentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Folder"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteFolder: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateFolder: {
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
                    name?: string;
                    /** Format: uuid */
                    parentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Folder"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listSearchResults: {
        parameters: {
            query: {
                q: string;
                limit?: number;
                folderId?: string;
                kind?: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
                documentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["SearchItem"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                shared?: "with_me";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Conversation"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                } | null;
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Conversation"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getConversation: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["WholeConversation"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteConversation: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateConversation: {
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
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Conversation"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                    documentIds?: string[];
                    /** @enum {string} */
                    mode?: "extract";
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Message"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.idempotency_answer_streamed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited.too_many_at_once"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    streamMessageEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited.too_many_at_once"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMessageStop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Message"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listConversationShares: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Share"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createConversationShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReaderInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Share"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteConversationShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setConversationVisit: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description How far the task is; each is a column of the board.
                 * @example open
                 */
                status?: "open" | "in_progress" | "done";
                /**
                 * @description Id of a member: only tasks assigned to them, a UUIDv7.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                assigneeId?: string;
                /**
                 * @description Only tasks with this label, letter by letter.
                 * @example field-3
                 */
                label?: string;
                /**
                 * @description Only tasks with this text in title or description, in any case.
                 * @example probe
                 */
                q?: string;
                /**
                 * @description Only tasks due before this day, which itself is left out.
                 * @example 2027-01-01
                 */
                dueBefore?: string;
                /**
                 * @description `created`: the newest first. `due`: the earliest day first, and what has none last. `position`: as on the board.
                 * @example due
                 */
                sort?: "created" | "due" | "position";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Task"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What is to be done, in one line.
                     * @example Calibrate the soil probes
                     */
                    title: string;
                    /**
                     * @description More about it, as Markdown.
                     * @default
                     * @example Ten probes came back from **field 3**.
                     */
                    description?: string;
                    /**
                     * @description How far the task is; each is a column of the board.
                     * @default open
                     * @example open
                     * @enum {string}
                     */
                    status?: "open" | "in_progress" | "done";
                    /**
                     * @description How urgent the task is.
                     * @default normal
                     * @example high
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high";
                    /**
                     * Format: uuid
                     * @description Id of an active member, who is to do it; `null`: nobody, a UUIDv7.
                     * @default null
                     * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                     */
                    assigneeId?: string | null;
                    /**
                     * Format: date
                     * @description The day by which it should be done: a calendar day without a time zone. `null`: none.
                     * @default null
                     * @example 2026-12-24
                     */
                    dueOn?: string | null;
                    /**
                     * @description Words by which tasks are found together, in their own order.
                     * @default []
                     * @example [
                     *       "field-3"
                     *     ]
                     */
                    labels?: string[];
                };
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Task"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.assignee_unknown"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getTaskSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["TaskSummary"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the task, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Task"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the task, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the task, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What is to be done, in one line.
                     * @example Calibrate the soil probes
                     */
                    title?: string;
                    /**
                     * @description More about it, as Markdown.
                     * @example Ten probes came back from **field 3**.
                     */
                    description?: string;
                    /**
                     * @description How far the task is; each is a column of the board.
                     * @example open
                     * @enum {string}
                     */
                    status?: "open" | "in_progress" | "done";
                    /**
                     * @description How urgent the task is.
                     * @example high
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high";
                    /**
                     * Format: uuid
                     * @description Id of an active member, who is to do it; `null`: nobody, a UUIDv7.
                     * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                     */
                    assigneeId?: string | null;
                    /**
                     * Format: date
                     * @description The day by which it should be done: a calendar day without a time zone. `null`: none.
                     * @example 2026-12-24
                     */
                    dueOn?: string | null;
                    /**
                     * @description Words by which tasks are found together, in their own order.
                     * @example [
                     *       "field-3"
                     *     ]
                     */
                    labels?: string[];
                    /**
                     * @description The place in its column of the board; smaller comes first. Any number between two others is between them.
                     * @example 2048
                     */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Task"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.assignee_unknown"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listTaskComments: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the task, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["TaskComment"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createTaskComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Id of the task, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What was said, as Markdown.
                     * @example Nine are back in the field.
                     */
                    body: string;
                };
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["TaskComment"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteTaskComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the task, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
                /**
                 * @description Id of the comment, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.comment_not_yours"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getModelSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ModelSettings"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setModelSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    provider: "none" | "openai" | "anthropic" | "openai-compatible";
                    model?: string | null;
                    baseUrl?: string | null;
                    apiKey?: string | null;
                    embeddingModel?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ModelSettings"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createModelTest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    /** @enum {string} */
                    provider: "none" | "openai" | "anthropic" | "openai-compatible";
                    model?: string | null;
                    baseUrl?: string | null;
                    apiKey?: string | null;
                    embeddingModel?: string | null;
                } | Record<string, never>) | null;
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ModelTest"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Usage"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setUsageLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    monthlyTokens: number | null;
                    monthlyCostMicros: number | null;
                    memberMonthlyTokens: number | null;
                    memberMonthlyCostMicros: number | null;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["UsageLimits"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                action?: string;
                actorId?: string;
                impersonated?: "true";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["AuditEvent"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getAuditExport: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getAuditVerification: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["AuditVerification"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getMyOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["OperatorMe"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listOperators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Operator"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createOperator: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorInviteInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["InvitedOperator"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listOperatorRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["OperatorRole"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createOperatorInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["InvitedOperator"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    updateOperator: {
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
                "application/json": components["schemas"]["OperatorChangeInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Operator"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteOperatorFactors: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMyOperatorSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            items: components["schemas"]["SignedInPlace"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    clearMyOperatorSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            ended: number;
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteMyOperatorSession: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createMyOperatorPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorNewPasswordInput"];
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.step_up_required"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listFleetAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                action?: string;
                actorId?: string;
                from?: string;
                to?: string;
                targetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["AuditEvent"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getFleetAuditExport: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getFleetAuditVerification: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["AuditVerification"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: {
                            slug: string;
                            name: string;
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                q?: string;
                state?: "provisioning" | "active" | "suspended" | "failed" | "deleting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Tenant"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slug: string;
                    name: string;
                    admin: {
                        /** Format: email */
                        email: string;
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["CreatedTenant"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Tenant"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createTenantSuspension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Tenant"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteTenantSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Tenant"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getFleetOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["FleetOverview"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createTenantReindex: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listClusters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Cluster"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Backup"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createBackup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Backup"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Backup"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createBackupVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Backup"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createBackupRestoration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirm: string;
                    /** @default true */
                    keepFormer?: boolean;
                };
            };
        };
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Restoration"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getRestoration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Restoration"] | null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteRestorationFormerData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listModelPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["ModelPrice"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setModelPrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    model: string;
                    inputMicros: number;
                    cachedInputMicros?: number;
                    outputMicros: number;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["ModelPrice"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteModelPrice: {
        parameters: {
            query: {
                model: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getTenantBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["TenantBudget"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    setTenantBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    monthlyTokens: number | null;
                    monthlyCostMicros: number | null;
                };
            };
        };
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["TenantBudget"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listTenantPeople: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
                q?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["TenantPerson"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listImpersonations: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["Impersonation"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createImpersonation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.
                 * @example 8f14e45f-ceea-467f-9575-6c2b7ad0f1d3
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImpersonationInput"];
            };
        };
        responses: {
            /** @description Made. `data` has what was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["BegunImpersonation"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden.step_up_required"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    deleteImpersonation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Impersonation"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        /** @description The list. */
                        data: {
                            /** @description One page of the list, in its order. */
                            items: components["schemas"]["MailSummary"][];
                        };
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.cursor_invalid"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getMail: {
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
            /** @description Done. `data` has what was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: components["schemas"]["Mail"];
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    createWorkspaceReminder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceReminderInput"];
            };
        };
        responses: {
            /** @description Accepted. What is left to do goes on in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `true`: it was done.
                         * @enum {boolean}
                         */
                        success: true;
                        data: null;
                        /** @description `null`: nothing failed. */
                        error: null;
                        /** @description What belongs to the answer and not to its data. */
                        meta: {
                            /**
                             * @description The id of this request in the log of the server; the header `X-Request-Id` has it too.
                             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                             */
                            requestId: string;
                            /**
                             * @description On lists: the `cursor` of the next page; `null` on the last one.
                             * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                             */
                            nextCursor?: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body"];
            408: components["responses"]["408.body_too_slow"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
}
