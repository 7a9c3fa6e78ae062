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
        /**
         * List applications
         * @description Lists the programs of others that may ask members for access, registered by an administrator or by themselves, in one page. Secrets are never shown.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Register an application
         * @description Registers a program that may ask members for access within the scopes given. A confidential one gets a secret, which is shown in this answer only.
         */
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
        /**
         * Delete an application
         * @description Deletes an application with everything that members allowed it; its tokens end. It cannot be brought back.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /**
         * Update an application
         * @description Changes the fields that are given and leaves the others as they are. Disabling an application ends everything that members allowed it.
         */
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
        /**
         * Renew the secret of an application
         * @description Gives a confidential application a new secret, which is shown in this answer only. The former secret is taken for `overlapSeconds` more.
         */
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
        /**
         * Get the settings for applications
         * @description Says whether applications may register themselves in this workspace, and for which scopes any of them may be registered.
         */
        get: operations["getApplicationSettings"];
        /**
         * Set whether applications may register themselves
         * @description Opens or closes dynamic client registration (RFC 7591) for this workspace. Applications that registered themselves before stay.
         */
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
        /**
         * List the applications that I allowed
         * @description Lists the applications that the caller has let act for them, with the scopes of each, in one page.
         */
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
        /**
         * Withdraw access from an application
         * @description Takes back everything that the caller allowed an application; its tokens for the caller end at once. Other members’ consents stay.
         */
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
        /**
         * List permissions
         * @description Lists everything that a role can allow in this installation, with its names in both languages, in one page.
         */
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
        /**
         * List roles
         * @description Lists the built-in roles and those of the workspace, with what they allow and how many members have them, in one page.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Makes a role of the workspace. It can allow nothing that its maker may not do.
         */
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
        /**
         * Delete a role
         * @description Deletes a role of the workspace. Whoever has it gets `replacement` instead, without which a role that somebody has is kept.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Update a role
         * @description Changes the name or the permissions of a role; whoever has it may do more or less at once. Built-in roles stay as they are.
         */
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
        /**
         * Get the workspace at a glance
         * @description Answers with what a person sees first: how many documents there are, what was added and asked last, and what they have to do. What the role does not allow is empty.
         */
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
        /**
         * List what is shared with the caller
         * @description Lists the documents and conversations that others share with the caller or their role, what was shared last first: at most 50, in one page.
         */
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
        /**
         * List documents
         * @description Lists the documents that the caller may see and that fit all the filters given, the newest first. Their text is found by `GET /api/v1/search`.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Upload a document
         * @description Stores the file and answers at once; the document is then read in the background. Ask for it until its `status` is `ready` or `failed`.
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
        /**
         * Get a document
         * @description Answers with one document and how far it has been read.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /**
         * Delete a document
         * @description Deletes a document with all its versions and its place in the search index; it cannot be brought back. Its owner can, and whoever has `documents:manage` and sees it.
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        /**
         * Update a document
         * @description Renames a document, moves it to a folder, or opens it to the workspace or closes it. Only its owner changes its visibility.
         */
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
        /**
         * Get the text of a document
         * @description Answers with the text as it was read, in Unicode form NFC. Every `start` and `end` of passages, pages and citations counts UTF-16 code units of this text.
         */
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
        /**
         * Download the original file
         * @description Answers with the file as it was uploaded, always as an attachment under its own name and media type.
         */
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
        /**
         * List the pages of a document
         * @description Lists where each page begins and ends in the text. A document whose kind has no pages has none.
         */
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
        /**
         * List the versions of a document
         * @description Lists all versions, the newest first, in one page.
         */
        get: operations["listDocumentVersions"];
        put?: never;
        /**
         * Upload a new version
         * @description Stores the file as the newest version and reads it in the background. Until it is `ready`, searches and answers go on with the version before.
         */
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
        /**
         * Stop reading a document
         * @description Stops the reading of a document that is `queued` or `processing`. A version that was `ready` before goes on being found.
         */
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
        /**
         * Read a document again
         * @description Queues a document that is `failed` or `cancelled` to be read again from its beginning.
         */
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
        /**
         * List the shares of a document
         * @description Lists the members and roles that a document is shared with, in one page. Everybody who sees the document sees this.
         */
        get: operations["listDocumentShares"];
        put?: never;
        /**
         * Share a document
         * @description Shares a document with one member or one role from now on; sharing it again changes the `access`. Only its owner shares it.
         */
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
        /**
         * Stop sharing a document
         * @description Takes a share back at once; searches and answers of others leave the document out from then on.
         */
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
        /**
         * Note that a document was opened
         * @description Marks a document as opened by the caller, so that it is no longer new in `GET /api/v1/shared-with-me`. Repeating it changes nothing.
         */
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
        /**
         * List folders
         * @description Lists all folders of the workspace in one page; `parentId` makes a tree of them. Folders are seen by everybody, whatever lies in them.
         */
        get: operations["listFolders"];
        put?: never;
        /**
         * Create a folder
         * @description Makes a folder at the top or within another one.
         */
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
        /**
         * Delete a folder
         * @description Deletes a folder in which nothing lies, also nothing that the caller cannot see.
         */
        delete: operations["deleteFolder"];
        options?: never;
        head?: never;
        /**
         * Update a folder
         * @description Renames a folder, or moves it with all that lies in it. It cannot be moved into itself.
         */
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
        /**
         * Search documents
         * @description Finds passages of the documents that the caller may see, best first, by their words and, where the workspace has an embedding model, by meaning. There are no further pages: ask for more with `limit`.
         */
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
        /**
         * List conversations
         * @description Lists the conversations of the caller or, with `shared=with_me`, those that others share with the caller; what was last added to comes first.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description Begins a conversation without messages, private to the caller. Without a `title` it gets one from its first question.
         */
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
        /**
         * Get a conversation
         * @description Answers with a conversation and all its messages, the oldest first. Of a shared one, answers that cite what the caller may not see are left out with their questions named in `withheld`.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * @description Deletes a conversation with its messages and shares, and stops an answer that is being written. It cannot be brought back.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        /**
         * Rename a conversation
         * @description Gives a conversation another title. Only its owner does.
         */
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
         * Ask a question
         * @description Stores the question and writes the answer from the documents that the caller may see, in one piece or, with `Accept: text/event-stream`, while it is written (`message.started`, `step`, `citation`, `delta`, then `message.completed` or `error`). The answer goes on when its reader leaves. What the model fails at is in the `error` of the message.
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
        /**
         * Follow an answer
         * @description Streams the events of an answer that is being written, those gone by first; `Last-Event-ID` goes on after that event. It can be followed until a minute after its end, and is read from the conversation later.
         */
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
        /**
         * Stop an answer
         * @description Stops an answer that is being written and answers with the message, which keeps what was written.
         */
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
        /**
         * List the shares of a conversation
         * @description Lists the members and roles that may read a conversation, in one page.
         */
        get: operations["listConversationShares"];
        put?: never;
        /**
         * Share a conversation
         * @description Lets one member or one role read a conversation from now on. Answers that cite documents which a reader may not see are withheld from that reader.
         */
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
        /**
         * Stop sharing a conversation
         * @description Takes a share back at once.
         */
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
        /**
         * Note that a conversation was opened
         * @description Marks a conversation as opened by the caller, so that it is no longer new in `GET /api/v1/shared-with-me`. Repeating it changes nothing.
         */
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
        /**
         * Get the model settings
         * @description Answers with the model that writes answers and the one that embeds passages. The API key itself never leaves the server.
         */
        get: operations["getModelSettings"];
        /**
         * Set the model
         * @description Replaces the model settings as a whole; without `apiKey` the stored key stays, as long as provider and address do. Another embedding model has all documents embedded anew in the background.
         */
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
        /**
         * Test the model
         * @description Calls the stored model once or, given settings, those before they are stored. What the provider does wrong is in the answer and no failure of the request.
         */
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
        /**
         * Get the usage of a month
         * @description Answers with what models used in a month of UTC, by model and by member, and the limits beside it. Calls that are under way count at their estimate.
         */
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
        /**
         * Set the usage limits
         * @description Limits what models may use in a month, all together and for each member; it counts from the next call on. At a limit, answers are put together of passages and documents are embedded later.
         */
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
        /**
         * List audit events
         * @description Lists what was done in the workspace and fits all the filters given, the newest first. What is denied by a permission is among it.
         */
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
        /**
         * Export the audit log
         * @description Answers with the events of a time as JSON lines, the oldest first, each with its place in the hash chain; the answer is an attachment. The export is noted in the log itself.
         */
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
        /**
         * Verify the audit log
         * @description Walks the hash chain of the log, a step at a time, and tells whether everything is as it was written. Go on with `meta.nextCursor` until `complete` is true.
         */
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
        /**
         * List events of the operators’ log
         * @description Lists what operators did, and what they were refused, the newest first. What members do inside their workspaces is not in this log.
         */
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
        /**
         * Export the operators’ log
         * @description Streams the events between two moments as JSON lines, the oldest first. The export is itself written into the log.
         */
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
        /**
         * Verify the operators’ log
         * @description Recomputes a stretch of the hash chain and says whether it is as it was written. Go on with `nextCursor` until it is `null`.
         */
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
        /**
         * Get a workspace by its slug
         * @description Answers with the name of an active workspace, for a page to sign in at. One that is suspended, or not ready yet, is not found.
         */
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
        /**
         * List clusters
         * @description Lists the PostgreSQL servers that hold databases of tenants, by name, in one page. Credentials are never shown.
         */
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
        /**
         * List the prices of models
         * @description Lists the models that have a price, with what a million tokens of each cost, in one page.
         */
        get: operations["listModelPrices"];
        /**
         * Set the price of a model
         * @description Says what a model costs from now on, whether or not it had a price before.
         */
        put: operations["setModelPrice"];
        post?: never;
        /**
         * Remove the price of a model
         * @description Takes the price of a model away: its tokens go on to count, at no cost.
         */
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
        /**
         * Get the budget of a tenant
         * @description Answers with what the models of a tenant may use in a calendar month, and what they were last seen to have used.
         */
        get: operations["getTenantBudget"];
        /**
         * Set the budget of a tenant
         * @description Replaces both limits on what the models of a tenant may use in a calendar month. What is used up ends answers written by models, not searches.
         */
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
        /**
         * List kept mails
         * @description Lists mails that were kept for want of a mail server, the newest first and without their text. At most the last 500 are kept.
         */
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
        /**
         * Get a kept mail
         * @description Answers with one kept mail and its text, so that an operator can hand its link on. Each reading is written into the operators’ log.
         */
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
        /**
         * Remind of workspaces by mail
         * @description Mails the addresses of all active workspaces in which this e-mail signs in. The answer is the same whether there are any, so that nobody learns whose address is known.
         */
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
        /** @description Whom to remind of their workspaces. */
        WorkspaceReminderInput: {
            /**
             * @description The address that the caller signs in with.
             * @example ada@acme.example
             */
            email: string;
            /**
             * @description The language of the mail.
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
        /** @description How to change over to a new secret. */
        NewApplicationSecretInput: {
            /**
             * @description For how many seconds the former secret is still taken; 0: it ends at once.
             * @default 0
             * @example 86400
             */
            overlapSeconds: number;
        };
        /** @description Which applications the workspace is to take. */
        ApplicationSettingsChangeInput: {
            /** @description Whether applications may register themselves (RFC 7591), without an administrator. */
            selfRegistration: boolean;
        };
        /** @description Whom to share with: exactly one of `userId` and `roleKey`. */
        NewShareInput: {
            /**
             * Format: uuid
             * @description Id of the member to share with, a UUIDv7.
             * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
             */
            userId?: string;
            /**
             * @description The key of the role whose members, now and later, it is shared with; see `GET /api/v1/roles`.
             * @example member
             */
            roleKey?: string;
            /**
             * @description `view`: may read it. `edit`: may change it as well, but not delete it or share it on.
             * @default view
             * @enum {string}
             */
            access: "view" | "edit";
        };
        /** @description Who may read it: exactly one of `userId` and `roleKey`. */
        NewReaderInput: {
            /**
             * Format: uuid
             * @description Id of the member to share with, a UUIDv7.
             * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
             */
            userId?: string;
            /**
             * @description The key of the role whose members, now and later, it is shared with; see `GET /api/v1/roles`.
             * @example member
             */
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
        /** @description An application to register. */
        NewApplicationInput: {
            /**
             * @description What members are shown when they are asked.
             * @example Field reports
             */
            name: string;
            /**
             * @description `confidential`: can keep a secret, such as a server. `public`: cannot, such as an app on a telephone.
             * @enum {string}
             */
            kind: "confidential" | "public";
            /**
             * @description Where members are sent back to, compared letter by letter: https, or http on localhost, without wildcards.
             * @example [
             *       "https://reports.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description The permissions that it may ask members for.
             * @example [
             *       "documents:read",
             *       "tasks:read"
             *     ]
             */
            scopes: ("members:read" | "members:manage" | "roles:read" | "documents:read" | "documents:write" | "documents:manage" | "search:read" | "assistant:use" | "tasks:read" | "tasks:write" | "settings:manage" | "audit:read")[];
        };
        /** @description What to change of an application; what is absent stays. */
        ApplicationChangeInput: {
            /**
             * @description What members are shown when they are asked.
             * @example Field reports
             */
            name?: string;
            /**
             * @description Where members are sent back to, compared letter by letter: https, or http on localhost, without wildcards.
             * @example [
             *       "https://reports.example/callback"
             *     ]
             */
            redirectUris?: string[];
            /**
             * @description The permissions that it may ask members for.
             * @example [
             *       "documents:read",
             *       "tasks:read"
             *     ]
             */
            scopes?: ("members:read" | "members:manage" | "roles:read" | "documents:read" | "documents:write" | "documents:manage" | "search:read" | "assistant:use" | "tasks:read" | "tasks:write" | "settings:manage" | "audit:read")[];
            /** @description Whether it may be used; disabled, it gets no tokens. */
            enabled?: boolean;
        };
        /**
         * @description A permission, by its key.
         * @enum {string}
         */
        PermissionInput: "members:read" | "members:manage" | "security:manage" | "apps:manage" | "directory:provision" | "roles:read" | "roles:manage" | "documents:read" | "documents:write" | "documents:manage" | "search:read" | "assistant:use" | "tasks:read" | "tasks:write" | "settings:manage" | "audit:read";
        /** @description A role to make. */
        NewRoleInput: {
            /**
             * @description What people call the role.
             * @example Field team
             */
            name: string;
            /**
             * @description Whom the role is for.
             * @default
             * @example Reads documents and keeps tasks.
             */
            description: string;
            /**
             * @description What the role allows, by the keys of `GET /api/v1/permissions`.
             * @example [
             *       "documents:read",
             *       "tasks:read",
             *       "tasks:write"
             *     ]
             */
            permissions: components["schemas"]["PermissionInput"][];
        };
        /** @description What to change of a role; what is absent stays. */
        RoleChangeInput: {
            /**
             * @description What people call the role.
             * @example Field team
             */
            name?: string;
            /**
             * @description Whom the role is for.
             * @example Reads documents and keeps tasks.
             */
            description?: string;
            /**
             * @description What the role allows, by the keys of `GET /api/v1/permissions`.
             * @example [
             *       "documents:read",
             *       "tasks:read",
             *       "tasks:write"
             *     ]
             */
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
        /** @description Something that somebody did, or was refused. */
        AuditEvent: {
            /**
             * Format: uuid
             * @description Id of the event, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * Format: date-time
             * @description When it happened; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            occurredAt: string;
            /**
             * @description What happened, as `noun.past_tense`.
             * @example document.uploaded
             */
            action: string;
            /** @description Who did it; `null`: the platform itself. */
            actor: {
                /**
                 * Format: uuid
                 * @description Id of who did it, a UUIDv7.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                id: string;
                /**
                 * @description How they were called then.
                 * @example Ada Kim
                 */
                name: string;
                /**
                 * @description `person`: a member. `service`: a service account. `operator`: one who runs the installation.
                 * @enum {string}
                 */
                kind: "person" | "service" | "operator";
            } | null;
            /** @description What it was done to; `null`: to nothing in particular. */
            target: {
                /**
                 * @description What kind of thing it is.
                 * @example document
                 */
                type: string;
                /**
                 * @description What it is known by.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
                /**
                 * @description How it was called then; `null` where it has no name.
                 * @example Warranty terms 2026
                 */
                label: string | null;
            } | null;
            /**
             * @description The address that the request came from; `null` for work in the background.
             * @example 203.0.113.7
             */
            ip: string | null;
            /**
             * @description The id of the request in the log of the server; `null` for work in the background.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            requestId: string | null;
            /**
             * @description What else belongs to it; depends on the action. Never holds a secret.
             * @example {
             *       "kind": "pdf",
             *       "byteSize": 184320
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /**
             * @description Its place in the hash chain, from 1; `null` for the seconds until it has one.
             * @example 1204
             */
            sequence: number | null;
            /**
             * @description SHA-256 over the previous hash, the sequence and the event, in hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string | null;
            /**
             * @description The hash of the event before it in the chain.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            previousHash: string | null;
        };
        /** @description Whether the log is as it was written. */
        AuditVerification: {
            /** @description Whether everything that was looked at so far is as it was written. */
            holds: boolean;
            /** @description Whether the walk has come to the end; otherwise `meta.nextCursor` goes on. */
            complete: boolean;
            /**
             * @description How many events were looked at in this step.
             * @example 2000
             */
            checked: number;
            /** @description The last event up to which the chain holds; `null`: none was looked at. */
            through: {
                /**
                 * @description A place in the hash chain, from 1.
                 * @example 1204
                 */
                sequence: number;
                /**
                 * @description The hash of the event there, in hexadecimal.
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                hash: string;
            } | null;
            /** @description The end of the chain as it is kept apart from the log; `null`: nothing is kept yet. */
            checkpoint: {
                /**
                 * @description A place in the hash chain, from 1.
                 * @example 1204
                 */
                sequence: number;
                /**
                 * @description The hash of the event there, in hexadecimal.
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                hash: string;
            } | null;
            /**
             * @description How many events of the last seconds have no place in the chain yet.
             * @example 0
             */
            pending: number;
            /** @description The first thing that is wrong; `null`: nothing is. */
            problem: {
                /**
                 * @description What does not hold. `gap`: a link is gone. `truncated`: the newest ones are. `unlinked`: an event stands outside of the chain. `rewritten`: the chain is sound in itself, and not the one that the checkpoint was taken of.
                 * @enum {string}
                 */
                kind: "edited" | "deleted" | "reordered" | "gap" | "truncated" | "rewritten" | "unlinked" | "checkpoint_missing" | "checkpoint_forged";
                /**
                 * @description Where in the chain; `null` where it is no place in it.
                 * @example 1205
                 */
                sequence: number | null;
                /**
                 * Format: uuid
                 * @description Id of the event that is wrong; `null` where it is gone, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                eventId: string | null;
            } | null;
        };
        /** @description A PostgreSQL server that holds databases of tenants. */
        Cluster: {
            /**
             * Format: uuid
             * @description Id of the cluster, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What operators call it.
             * @example primary
             */
            name: string;
            /**
             * @description `open`: may get further tenants. `closed`: serves those that it has, and gets no more.
             * @enum {string}
             */
            state: "open" | "closed";
            /**
             * @description How many tenants have their database there.
             * @example 12
             */
            tenantCount: number;
            /**
             * @description How many it may have at most.
             * @example 500
             */
            tenantCap: number;
            /** @description Connections to tenant databases of the process that answers, all clusters together; other processes have their own. */
            connections: {
                /**
                 * @description How many are open now.
                 * @example 18
                 */
                open: number;
                /**
                 * @description How many may be open at once.
                 * @example 80
                 */
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
        /** @description What a model costs. */
        ModelPrice: {
            /**
             * @description The model, as its provider names it.
             * @example gpt-5-mini
             */
            model: string;
            /**
             * @description What a million tokens of input cost, in millionths of a US dollar.
             * @example 250000
             */
            inputMicros: number;
            /**
             * @description What a million tokens of input that the provider had cached cost, in millionths of a US dollar.
             * @example 25000
             */
            cachedInputMicros: number;
            /**
             * @description What a million tokens of output cost, in millionths of a US dollar.
             * @example 2000000
             */
            outputMicros: number;
            /**
             * Format: date-time
             * @description When the price was last set; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description What the models of a tenant may use in a month. */
        TenantBudget: {
            /**
             * @description How many tokens a month at most; `null`: no limit.
             * @example 50000000
             */
            monthlyTokens: number | null;
            /**
             * @description What they may cost a month at most, in millionths of a US dollar; `null`: no limit.
             * @example 200000000
             */
            monthlyCostMicros: number | null;
            /** @description What was used when it was last looked at; `null`: not looked at yet. */
            usage: {
                /**
                 * @description The calendar month, `YYYY-MM`.
                 * @example 2026-12
                 */
                month: string;
                /**
                 * @description How many tokens were used in it.
                 * @example 1250000
                 */
                tokens: number;
                /**
                 * @description What they cost, in millionths of a US dollar.
                 * @example 3400000
                 */
                costMicros: number;
                /**
                 * Format: date-time
                 * @description When the database of the tenant said so; ISO 8601 in UTC.
                 * @example 2026-12-01T09:30:00.000Z
                 */
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
        /** @description A mail that was kept instead of sent. */
        MailSummary: {
            /**
             * Format: uuid
             * @description Id of the mail, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description The address that it is for.
             * @example ada@acme.example
             */
            to: string;
            /**
             * @description Its subject line.
             * @example Ada Kim invites you to Acme
             */
            subject: string;
            /**
             * Format: date-time
             * @description When it was written; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
        };
        /** @description A kept mail with its text. */
        Mail: {
            /**
             * Format: uuid
             * @description Id of the mail, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description The address that it is for.
             * @example ada@acme.example
             */
            to: string;
            /**
             * @description Its subject line.
             * @example Ada Kim invites you to Acme
             */
            subject: string;
            /**
             * Format: date-time
             * @description When it was written; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description What it says, as plain text. Its links may open accounts: treat it as a secret.
             * @example Welcome to Acme. Choose a password: https://hanok.example/t/acme/invitation
             */
            text: string;
        };
        /** @description What those who have it may do. */
        Role: {
            /**
             * @description What the role is known by; given by the server and never changed.
             * @example member
             */
            key: string;
            /**
             * @description What people call the role.
             * @example Field team
             */
            name: string;
            /**
             * @description Whom the role is for.
             * @example Reads documents and keeps tasks.
             */
            description: string;
            /** @description Whether it comes with Hanok and cannot be changed. */
            builtIn: boolean;
            /**
             * @description What the role allows, by the keys of `GET /api/v1/permissions`.
             * @example [
             *       "documents:read",
             *       "tasks:read",
             *       "tasks:write"
             *     ]
             */
            permissions: string[];
            /**
             * @description How many people and service accounts have it.
             * @example 4
             */
            memberCount: number;
        };
        /** @description Something that a role can allow. */
        DeclaredPermission: {
            /**
             * @description What roles and tokens name it by.
             * @example tasks:write
             */
            key: string;
            /** @description What it allows. */
            name: {
                /**
                 * @description In English.
                 * @example Create and change tasks
                 */
                en: string;
                /**
                 * @description In Korean.
                 * @example 할 일 만들고 바꾸기
                 */
                ko: string;
            };
            /** @description The part of Hanok that it belongs to. */
            group: {
                /**
                 * @description In English.
                 * @example Tasks
                 */
                en: string;
                /**
                 * @description In Korean.
                 * @example 할 일
                 */
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
        /** @description A program of others that may ask members for access. */
        Application: {
            /**
             * Format: uuid
             * @description Id of the application, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description Its `client_id` in OAuth.
             * @example app_3kq9v2m7x1
             */
            clientId: string;
            /**
             * @description What members are shown when they are asked.
             * @example Field reports
             */
            name: string;
            /**
             * @description `confidential`: can keep a secret, such as a server. `public`: cannot, such as an app on a telephone.
             * @enum {string}
             */
            kind: "confidential" | "public";
            /**
             * @description `admin`: an administrator of the workspace. `itself`: the application, so that its name is its own claim.
             * @enum {string}
             */
            registeredBy: "admin" | "itself";
            /**
             * @description Where members are sent back to, compared letter by letter: https, or http on localhost, without wildcards.
             * @example [
             *       "https://reports.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description The permissions that it may ask members for.
             * @example [
             *       "documents:read",
             *       "tasks:read"
             *     ]
             */
            scopes: string[];
            /** @description Whether it may be used; disabled, it gets no tokens. */
            enabled: boolean;
            /**
             * @description How many members have allowed it something.
             * @example 7
             */
            people: number;
            /**
             * Format: date-time
             * @description When it was registered; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when the former secret is taken; `null`: there is none; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            formerSecretEndsAt: string | null;
            /**
             * Format: date-time
             * @description When it was last given a token; `null`: never; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        /** @description An application with the secret that it was just given. */
        ApplicationWithSecret: {
            /**
             * Format: uuid
             * @description Id of the application, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description Its `client_id` in OAuth.
             * @example app_3kq9v2m7x1
             */
            clientId: string;
            /**
             * @description What members are shown when they are asked.
             * @example Field reports
             */
            name: string;
            /**
             * @description `confidential`: can keep a secret, such as a server. `public`: cannot, such as an app on a telephone.
             * @enum {string}
             */
            kind: "confidential" | "public";
            /**
             * @description `admin`: an administrator of the workspace. `itself`: the application, so that its name is its own claim.
             * @enum {string}
             */
            registeredBy: "admin" | "itself";
            /**
             * @description Where members are sent back to, compared letter by letter: https, or http on localhost, without wildcards.
             * @example [
             *       "https://reports.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description The permissions that it may ask members for.
             * @example [
             *       "documents:read",
             *       "tasks:read"
             *     ]
             */
            scopes: string[];
            /** @description Whether it may be used; disabled, it gets no tokens. */
            enabled: boolean;
            /**
             * @description How many members have allowed it something.
             * @example 7
             */
            people: number;
            /**
             * Format: date-time
             * @description When it was registered; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when the former secret is taken; `null`: there is none; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            formerSecretEndsAt: string | null;
            /**
             * Format: date-time
             * @description When it was last given a token; `null`: never; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description Its `client_secret`, shown this once; `null`: a public application has none.
             * @example example-secret
             */
            clientSecret: string | null;
        };
        /** @description An application that the caller lets act for them. */
        ConnectedApplication: {
            /**
             * Format: uuid
             * @description Id of the application, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What the application is called.
             * @example Field reports
             */
            name: string;
            /**
             * @description `admin`: an administrator of the workspace. `itself`: the application, so that its name is its own claim.
             * @enum {string}
             */
            registeredBy: "admin" | "itself";
            /**
             * @description What the caller allowed it.
             * @example [
             *       "documents:read",
             *       "tasks:read"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @description When the caller last allowed it something; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            grantedAt: string;
            /**
             * Format: date-time
             * @description When it was last given a token for the caller; `null`: never; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        /** @description Which applications the workspace takes. */
        ApplicationSettings: {
            /** @description Whether applications may register themselves (RFC 7591), without an administrator. */
            selfRegistration: boolean;
            /**
             * @description What any application may be registered for.
             * @example [
             *       "documents:read",
             *       "tasks:read"
             *     ]
             */
            scopes: string[];
        };
        /** @description What models may use in a month of UTC. */
        UsageLimits: {
            /**
             * @description How many tokens the models of the workspace may use in a month, in and out together. `null`: no limit.
             * @example 2000000
             */
            monthlyTokens: number | null;
            /**
             * @description What the models of the workspace may cost in a month, in millionths of a US dollar. `null`: no limit.
             * @example 50000000
             */
            monthlyCostMicros: number | null;
            /**
             * @description How many tokens each member may use in a month, in and out together. `null`: no limit.
             * @example 2000000
             */
            memberMonthlyTokens: number | null;
            /**
             * @description What each member may cost in a month, in millionths of a US dollar. `null`: no limit.
             * @example 50000000
             */
            memberMonthlyCostMicros: number | null;
        };
        /** @description What models used in a month. */
        Usage: {
            /**
             * @description The month that this is about, in UTC.
             * @example 2026-11
             */
            month: string;
            /**
             * Format: date-time
             * @description When the next month begins, and its budget; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            endsAt: string;
            /** @description Of everybody. Calls that are under way count at their estimate. */
            total: {
                /**
                 * @description Tokens that were used, in and out together.
                 * @example 184000
                 */
                tokens: number;
                /**
                 * @description What they cost, in millionths of a US dollar. Models without a price cost nothing here.
                 * @example 920000
                 */
                costMicros: number;
            };
            limits: components["schemas"]["UsageLimits"];
            /** @description What the operators of the platform allow beside; the smaller limit holds. */
            platform: {
                /**
                 * @description How many tokens this workspace may use in a month, in and out together. `null`: no limit.
                 * @example 2000000
                 */
                monthlyTokens: number | null;
                /**
                 * @description What this workspace may cost in a month, in millionths of a US dollar. `null`: no limit.
                 * @example 50000000
                 */
                monthlyCostMicros: number | null;
            };
            /** @description By model. */
            models: {
                /**
                 * @description The name of the model.
                 * @example gpt-5-mini
                 */
                model: string;
                /**
                 * @description How often it was called.
                 * @example 212
                 */
                calls: number;
                /**
                 * @description Tokens that it read, those from a cache included.
                 * @example 160000
                 */
                inputTokens: number;
                /**
                 * @description Of these, tokens that came from the provider’s cache.
                 * @example 40000
                 */
                cachedInputTokens: number;
                /**
                 * @description Tokens that it wrote.
                 * @example 24000
                 */
                outputTokens: number;
                /**
                 * @description What they cost, in millionths of a US dollar. Models without a price cost nothing here.
                 * @example 920000
                 */
                costMicros: number;
            }[];
            /** @description By member: those who used most, at most a hundred. */
            members: {
                /** @description Who used them. */
                user: {
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
                 * @description Tokens that were used, in and out together.
                 * @example 184000
                 */
                tokens: number;
                /**
                 * @description What they cost, in millionths of a US dollar. Models without a price cost nothing here.
                 * @example 920000
                 */
                costMicros: number;
            }[];
        };
        /** @description Which models a workspace uses. */
        ModelSettings: {
            /**
             * @description Whose models are called. `openai-compatible`: a server of your own that speaks OpenAI’s protocol. `none`: answers are put together of passages.
             * @enum {string}
             */
            provider: "none" | "openai" | "anthropic" | "openai-compatible";
            /**
             * @description The model that writes answers, by the provider’s name for it. `null`: none.
             * @example gpt-5-mini
             */
            model: string | null;
            /**
             * @description Where the provider answers, when it is not at its usual address. Needed with `openai-compatible`.
             * @example https://models.example.com/v1
             */
            baseUrl: string | null;
            /** @description Whether an API key is stored. */
            hasKey: boolean;
            /**
             * @description How the stored key ends: enough to tell two keys apart. `null`: there is none.
             * @example x7Qa
             */
            keyHint: string | null;
            /**
             * @description The model that embeds passages and questions. `null`: search is by words alone.
             * @example text-embedding-3-small
             */
            embeddingModel: string | null;
            /**
             * Format: date-time
             * @description When the settings were last set; `null`: never; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            updatedAt: string | null;
        };
        /** @description What came of calling a model once. */
        ModelTest: {
            /** @description Whether the model answered as it should. */
            ok: boolean;
            /**
             * @description How long the call took, in milliseconds.
             * @example 640
             */
            latencyMs: number;
            /**
             * @description The name that the provider answered with; `null`: it named none.
             * @example gpt-5-mini-2026-08-07
             */
            model: string | null;
            /** @description What went wrong; `null`: nothing did. */
            error: {
                /**
                 * @description What failed, for programs; stable.
                 * @example model_key_invalid
                 */
                code: string;
                /** @description What to tell people. */
                message: {
                    /**
                     * @description In Korean.
                     * @example 모델 제공자가 API 키를 받아들이지 않아요.
                     */
                    ko: string;
                    /**
                     * @description In English.
                     * @example The model provider does not accept the API key.
                     */
                    en: string;
                };
            } | null;
        };
        /** @description A passage that was found. */
        SearchItem: {
            /**
             * Format: uuid
             * @description Id of the document, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            documentId: string;
            /**
             * Format: uuid
             * @description Id of the passage, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            chunkId: string;
            /**
             * @description What the document is called.
             * @example Warranty terms 2026
             */
            title: string;
            /**
             * @description What kind of file the document is.
             * @enum {string}
             */
            kind: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
            /**
             * @description The part of the passage that fits best, as plain text.
             * @example Soil probes are under warranty for 24 months.
             */
            snippet: string;
            /** @description Where the words of the query stand in the snippet. */
            highlights: {
                /**
                 * @description Where a found word begins, in UTF-16 code units of the snippet.
                 * @example 0
                 */
                start: number;
                /**
                 * @description Where it ends, which itself is left out, in UTF-16 code units of the snippet.
                 * @example 4
                 */
                end: number;
            }[];
            /**
             * @description How well it fits; more is better. Comparable within one answer only.
             * @example 0.82
             */
            score: number;
            /**
             * @description The page on which the passage begins; `null` where there are no pages.
             * @example 3
             */
            page: number | null;
            /**
             * @description Where the passage begins, in UTF-16 code units of the document’s content.
             * @example 4120
             */
            start: number;
            /**
             * @description Where the passage ends, which itself is left out, in UTF-16 code units of the document’s content.
             * @example 4690
             */
            end: number;
            /**
             * Format: date-time
             * @description When the document last changed; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            documentUpdatedAt: string;
        };
        /** @description That one thing is shared with one member or one role. */
        Share: {
            /**
             * Format: uuid
             * @description Id of the share, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /** @description Whom it is shared with. */
            grantee: {
                /**
                 * @description `user`: one member. `role`: everybody who has the role.
                 * @enum {string}
                 */
                kind: "user" | "role";
                /**
                 * @description The id of the member, or the key of the role.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                id: string;
                /**
                 * @description How the member or the role is called now.
                 * @example Ada Kim
                 */
                name: string;
            };
            /**
             * @description `view`: may read it. `edit`: may change it as well, but not delete it or share it on.
             * @enum {string}
             */
            access: "view" | "edit";
            /**
             * Format: date-time
             * @description When it was first shared so; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
        };
        /** @description A file that the workspace knows, with how far it has been read. */
        Document: {
            /**
             * Format: uuid
             * @description Id of the document, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What people call the document.
             * @example Warranty terms 2026
             */
            title: string;
            /**
             * @description How the uploaded file was called.
             * @example warranty-2026.pdf
             */
            fileName: string;
            /**
             * @description The media type of the original file.
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description What the file is, told by its content and not by its name.
             * @enum {string}
             */
            kind: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
            /**
             * @description The size of the original file, in bytes.
             * @example 184320
             */
            byteSize: number;
            /**
             * @description `queued` and `processing`: being read. `ready`: found and cited. `failed`: see `failure`. `cancelled`: somebody stopped it.
             * @enum {string}
             */
            status: "queued" | "processing" | "ready" | "failed" | "cancelled";
            /**
             * @description Which step of reading the newest version is at, or stopped at.
             * @enum {string}
             */
            stage: "queued" | "parsing" | "chunking" | "embedding" | "indexing" | "done";
            /**
             * @description How far the reading of the newest version is, from 0 to 1.
             * @example 0.6
             */
            progress: number;
            /** @description Why it is `failed`. On a document that is `ready`, `budget_exhausted` says that it is found by its words alone for now. `null`: nothing is wrong. */
            failure: {
                /**
                 * @description Why, for programs; stable.
                 * @example ingestion_failed
                 */
                code: string;
                /** @description What to tell people. */
                message: {
                    /**
                     * @description In Korean.
                     * @example 문서를 처리하다가 문제가 생겼어요. 다시 해 볼 수 있어요.
                     */
                    ko: string;
                    /**
                     * @description In English.
                     * @example Something went wrong while the document was processed. It can be tried again.
                     */
                    en: string;
                };
            } | null;
            /**
             * @description `workspace`: every member sees it. `private`: its owner does, and those whom it is shared with.
             * @enum {string}
             */
            visibility: "private" | "workspace";
            /**
             * @description Who sees it: everybody, `some` members or roles beside its owner, or its owner alone.
             * @enum {string}
             */
            sharing: "workspace" | "some" | "private";
            /**
             * Format: uuid
             * @description Id of the folder in which it lies; `null`: in none.
             * @example 0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7
             */
            folderId: string | null;
            /**
             * @description The number of its newest version; the first is 1.
             * @example 2
             */
            version: number;
            /**
             * @description How many versions are kept.
             * @example 2
             */
            versionCount: number;
            /**
             * @description How many pages it has; `null` where it has none or they are not known yet.
             * @example 12
             */
            pageCount: number | null;
            /**
             * @description Into how many passages it was cut.
             * @example 37
             */
            chunkCount: number;
            /** @description Who uploaded it, and decides who sees it. */
            owner: {
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
             * @description What the caller may do with it. `owner` also decides who else sees it.
             * @enum {string}
             */
            access: "owner" | "view" | "edit";
            /**
             * Format: date-time
             * @description When it was uploaded; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it, or how far it has been read, last changed; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description One of the files that a document has been. */
        DocumentVersion: {
            /**
             * @description Counts up within the document, from 1.
             * @example 2
             */
            version: number;
            /**
             * @description How the uploaded file was called.
             * @example warranty-2026.pdf
             */
            fileName: string;
            /**
             * @description The size of the original file, in bytes.
             * @example 184320
             */
            byteSize: number;
            /**
             * @description `queued` and `processing`: being read. `ready`: found and cited. `failed`: see `failure`. `cancelled`: somebody stopped it.
             * @enum {string}
             */
            status: "queued" | "processing" | "ready" | "failed" | "cancelled";
            /**
             * Format: date-time
             * @description When it was uploaded; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /** @description Who uploaded it. */
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
        };
        /** @description Where documents and other folders lie. */
        Folder: {
            /**
             * Format: uuid
             * @description Id of the folder, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What people call the folder.
             * @example Contracts
             */
            name: string;
            /**
             * Format: uuid
             * @description Id of the folder in which it lies; `null`: at the top.
             * @example 0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7
             */
            parentId: string | null;
            /**
             * @description How many documents lie in it that the caller may see; folders within do not count.
             * @example 8
             */
            documentCount: number;
        };
        /** @description Where in a document something of the answer stands; given by the server alone. */
        Citation: {
            /**
             * @description What stands for it in the text: 1 for `[1]`.
             * @example 1
             */
            number: number;
            /**
             * Format: uuid
             * @description Id of the document that is cited, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            documentId: string;
            /**
             * Format: uuid
             * @description Id of the passage that is cited, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            chunkId: string;
            /**
             * @description How the document was called when the answer was written.
             * @example Warranty terms 2026
             */
            title: string;
            /**
             * @description What is cited, exactly as it stands in the document from `start` to `end`.
             * @example Soil probes are under warranty for 24 months.
             */
            quote: string;
            /**
             * @description The page on which it begins; `null` where there are no pages.
             * @example 3
             */
            page: number | null;
            /**
             * @description Where the quote begins, in UTF-16 code units of the document’s content.
             * @example 4182
             */
            start: number;
            /**
             * @description Where the quote ends, which itself is left out, in UTF-16 code units of the document’s content.
             * @example 4227
             */
            end: number;
            /**
             * @description The kind of the document, such as `pdf`.
             * @example pdf
             */
            kind: string;
        };
        /** @description A question or an answer. */
        Message: {
            /**
             * Format: uuid
             * @description Id of the message, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description Who wrote it: the person who asks, or the assistant.
             * @enum {string}
             */
            role: "user" | "assistant";
            /**
             * @description The question, or the answer as Markdown, in which `[1]` stands for the citation of that number.
             * @example Soil probes are under warranty for 24 months [1].
             */
            content: string;
            /** @description What the answer cites, by number; none on questions. */
            citations: components["schemas"]["Citation"][];
            /**
             * @description `streaming`: being written. `stopped`: somebody stopped it. `failed`: see `error`.
             * @enum {string}
             */
            status: "complete" | "streaming" | "stopped" | "failed";
            /** @description `model`: written by a model. `extract`: put together of passages, without one. `null` on questions. */
            mode: ("extract" | "model") | null;
            /**
             * @description The model that wrote it; `null` where none did.
             * @example gpt-5-mini
             */
            model: string | null;
            /** @description What the assistant did for the answer, in order. */
            steps: {
                /**
                 * @description What was done: a search.
                 * @constant
                 */
                kind: "search";
                /**
                 * @description What was searched for.
                 * @example warranty soil probe
                 */
                query: string;
                /**
                 * @description How many documents the passages are of.
                 * @example 3
                 */
                documents: number;
                /**
                 * @description How many passages were found.
                 * @example 8
                 */
                passages: number;
            }[];
            /**
             * @description How many citations of the model were dropped, since no passage bore them out.
             * @example 0
             */
            rejectedCitations: number;
            /** @description Why the answer is `failed`; `null`: it is not. */
            error: {
                /**
                 * @description What failed, for programs; stable.
                 * @example answer_failed
                 */
                code: string;
                /** @description What to tell people. */
                message: {
                    /**
                     * @description In Korean.
                     * @example 답을 쓰지 못했어요. 질문은 남아 있어요.
                     */
                    ko: string;
                    /**
                     * @description In English.
                     * @example The answer could not be written. Your question was kept.
                     */
                    en: string;
                };
            } | null;
            /**
             * Format: date-time
             * @description When it was asked, or the answer begun; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
        };
        /** @description Questions of one person, with their answers. */
        Conversation: {
            /**
             * Format: uuid
             * @description Id of the conversation, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What people call the conversation. Empty until the first question.
             * @example Warranty of soil probes
             */
            title: string;
            /** @description Who began it, and alone asks in it. */
            owner: {
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
             * @description When it was begun; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last added to or renamed; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description A conversation with its messages. */
        WholeConversation: {
            /**
             * Format: uuid
             * @description Id of the conversation, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What people call the conversation. Empty until the first question.
             * @example Warranty of soil probes
             */
            title: string;
            /** @description Who began it, and alone asks in it. */
            owner: {
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
             * @description When it was begun; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last added to or renamed; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description All messages that the caller may see, the oldest first. */
            messages: components["schemas"]["Message"][];
            /**
             * Format: uuid
             * @description Id of the message whose answer is being written now; `null`: none, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            activeRunId: string | null;
            /**
             * @description Ids of questions whose answers cite what the caller may not see, and are therefore not here.
             * @example []
             */
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
        /** @description Something that another member shares with the caller. */
        Shared: {
            /**
             * @description What kind of thing is shared.
             * @enum {string}
             */
            type: "document" | "conversation";
            /**
             * Format: uuid
             * @description Id of the document or the conversation, a UUIDv7.
             * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
             */
            id: string;
            /**
             * @description What people call it.
             * @example Warranty terms 2026
             */
            title: string;
            /** @description Who shares it. */
            owner: {
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
             * @description When it was shared with the caller; ISO 8601 in UTC.
             * @example 2026-12-01T09:30:00.000Z
             */
            sharedAt: string;
            /** @description Whether the caller has not opened it since. */
            isNew: boolean;
        };
        /** @description A workspace at a glance. */
        Home: {
            /** @description How many of the documents that the caller may see are in which state. */
            documents: {
                /**
                 * @description How many documents are `ready`.
                 * @example 120
                 */
                ready: number;
                /**
                 * @description How many documents are `queued` or `processing`.
                 * @example 2
                 */
                processing: number;
                /**
                 * @description How many documents are `failed`.
                 * @example 1
                 */
                failed: number;
            };
            /** @description The documents that were added last, at most five. */
            recentDocuments: components["schemas"]["Document"][];
            tasks: components["schemas"]["TaskSummary"];
            /** @description Open tasks of the caller, the earliest day first, at most five. */
            myTasks: components["schemas"]["Task"][];
            /** @description Conversations of the caller that were last added to, at most five. */
            recentConversations: components["schemas"]["Conversation"][];
            /** @description What was last shared with the caller, at most five things. */
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
         *     - `api_key_required`: Enter the API key. A stored key is only ever sent to the provider and address that it was entered for.
         *     - `model_base_url_forbidden`: Models cannot be called at this address.
         */
        "400.validation_failed.malformed_body.api_key_required.model_base_url_forbidden": {
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
         *     - `folder_unknown`: There is no such folder.
         */
        "400.validation_failed.malformed_body.folder_unknown": {
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
         *     - `api_key_required`: Enter the API key. A stored key is only ever sent to the provider and address that it was entered for.
         *     - `model_base_url_forbidden`: Models cannot be called at this address.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid.api_key_required.model_base_url_forbidden": {
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
         * @description Something in the request is wrong.
         *
         *     - `validation_failed`: Some of what was sent is missing or wrong.
         *     - `malformed_body`: The body could not be read.
         *     - `idempotency_key_invalid`: The Idempotency-Key is not one: up to 255 visible characters.
         *     - `file_missing`: No file was sent.
         *     - `file_empty`: The file is empty.
         *     - `file_name_invalid`: The file needs a name.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid.file_missing.file_empty.file_name_invalid": {
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
         *     - `file_missing`: No file was sent.
         *     - `file_empty`: The file is empty.
         *     - `file_name_invalid`: The file needs a name.
         *     - `folder_unknown`: There is no such folder.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid.file_missing.file_empty.file_name_invalid.folder_unknown": {
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
         *     - `folder_unknown`: There is no such folder.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid.folder_unknown": {
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
         *     - `grantee_unknown`: There is no such member or role to share with.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid.grantee_unknown": {
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
         *     - `slug_reserved`: This short name is kept for addresses of the platform.
         */
        "400.validation_failed.malformed_body.idempotency_key_invalid.slug_reserved": {
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
         *     - `role_unknown`: There is no such role.
         */
        "400.validation_failed.role_unknown": {
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
         *     - `conversation_read_only`: This conversation is shared with you to read. Only its owner goes on with it.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.conversation_read_only": {
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
         *     - `document_view_only`: This document is shared with you to read, not to change.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.document_view_only": {
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
         *     - `document_view_only`: This document is shared with you to read, not to change.
         *     - `not_owner`: Only the owner of a document decides whether everybody sees it.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.document_view_only.not_owner": {
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
         *     - `not_deletable`: Only the owner of a document or an administrator can delete it.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.not_deletable": {
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
         *     - `only_owner_shares`: Only the owner decides who else sees this.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.only_owner_shares": {
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
         *     - `insufficient_scope`: This token was not given for that.
         *     - `tenant_suspended`: This workspace is suspended.
         *     - `step_up_required`: This change asks for your password again.
         *     - `not_while_impersonating`: Only this person can do that, not somebody who works in their name.
         *     - `role_above_own`: Nobody can give, take or change a role that allows more than their own; only owners appoint owners.
         */
        "403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating.role_above_own": {
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
         *     - `model_price_not_found`: This model has no price.
         */
        "404.model_price_not_found": {
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
         * @description It is not there, or not yours to see.
         *
         *     - `not_found`: There is nothing here, or it is not yours to see.
         *     - `conversation_not_found`: There is no such conversation.
         */
        "404.not_found.conversation_not_found": {
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
         *     - `conversation_not_found`: There is no such conversation.
         *     - `answer_not_running`: This answer is no longer being written.
         */
        "404.not_found.conversation_not_found.answer_not_running": {
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
         *     - `conversation_not_found`: There is no such conversation.
         *     - `share_not_found`: This is not shared so.
         */
        "404.not_found.conversation_not_found.share_not_found": {
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
         *     - `document_not_found`: There is no such document, or it is not shared with you.
         */
        "404.not_found.document_not_found": {
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
         *     - `document_not_found`: There is no such document, or it is not shared with you.
         *     - `share_not_found`: This is not shared so.
         */
        "404.not_found.document_not_found.share_not_found": {
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
         *     - `role_not_found`: There is no such role.
         */
        "404.not_found.role_not_found": {
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
         *     - `tenant_not_found`: There is no such workspace.
         */
        "404.not_found.tenant_not_found": {
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
         *     - `content_not_ready`: The text of this document has not been read yet.
         */
        "409.content_not_ready": {
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
         *     - `folder_cycle`: A folder cannot lie within itself.
         */
        "409.folder_cycle": {
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
         *     - `folder_not_empty`: The folder is not empty.
         */
        "409.folder_not_empty": {
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
         *     - `already_shared`: It is shared so already.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.already_shared": {
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
         *     - `application_public`: This application runs where no secret can be kept, so it has none.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.application_public": {
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
         *     - `answer_running`: An answer is still being written in this conversation.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.idempotency_answer_streamed.answer_running": {
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
         *     - `not_cancellable`: There is nothing left to cancel.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.not_cancellable": {
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
         *     - `not_retryable`: Only a failed or cancelled document can be tried again.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.not_retryable": {
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
         *     - `role_name_taken`: Another role has this name.
         *     - `too_many_roles`: A workspace can have at most 100 roles of its own.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.role_name_taken.too_many_roles": {
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
         *     - `slug_taken`: This short name is taken.
         */
        "409.idempotency_in_progress.idempotency_outcome_unknown.slug_taken": {
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
         *     - `role_fixed`: Built-in roles stay as they are.
         *     - `role_in_use`: Somebody still has this role, or new people are given it.
         */
        "409.role_fixed.role_in_use": {
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
         *     - `role_fixed`: Built-in roles stay as they are.
         *     - `role_name_taken`: Another role has this name.
         */
        "409.role_fixed.role_name_taken": {
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
         * @description There were too many requests, or too much is under way.
         *
         *     - `rate_limited`: Too many requests. Wait a moment.
         *     - `too_many_at_once`: Too many of these are under way at the same time.
         *     - `budget_exhausted`: What is left of this month’s model budget is not enough.
         */
        "429.rate_limited.too_many_at_once.budget_exhausted": {
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
         * @description Something failed on the side of the server.
         *
         *     - `internal`: Something failed on our side. Nothing of yours was lost.
         *     - `provisioning_failed`: The workspace could not be made. It can be tried again.
         */
        "500.internal.provisioning_failed": {
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
         *     - `cluster_full`: No cluster has room for another tenant.
         */
        "503.unavailable.cluster_full": {
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
                /**
                 * @description Id of the application, a UUIDv7.
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
                /**
                 * @description Id of the application, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
                /**
                 * @description Id of the application, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.application_public"];
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
                /**
                 * @description Id of the application, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating.role_above_own"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.role_name_taken.too_many_roles"];
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
                /**
                 * @description The key of the role that those who have this one get instead.
                 * @example member
                 */
                replacement?: string;
            };
            header?: never;
            path: {
                /**
                 * @description What the role is known by; given by the server and never changed.
                 * @example member
                 */
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
            400: components["responses"]["400.validation_failed.role_unknown"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating.role_above_own"];
            404: components["responses"]["404.not_found.role_not_found"];
            409: components["responses"]["409.role_fixed.role_in_use"];
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
                /**
                 * @description What the role is known by; given by the server and never changed.
                 * @example member
                 */
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.step_up_required.not_while_impersonating.role_above_own"];
            404: components["responses"]["404.not_found.role_not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.role_fixed.role_name_taken"];
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
                /**
                 * @description Only what lies in this folder itself; `root`: only what lies in none.
                 * @example root
                 */
                folderId?: string | "root";
                /** @description Only documents of this status. */
                status?: "queued" | "processing" | "ready" | "failed" | "cancelled";
                /** @description Only documents of this kind. */
                kind?: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
                /** @description `workspace`: every member sees it. `private`: its owner does, and those whom it is shared with. */
                visibility?: "private" | "workspace";
                /** @description `with_me`: what others share with the caller or their role. `by_me`: the caller’s private ones that are shared with somebody. `with_nobody`: those that are not. */
                shared?: "with_me" | "by_me" | "with_nobody";
                /**
                 * @description Only documents with this text in their title, in any case. `GET /api/v1/search` looks into them.
                 * @example warranty
                 */
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
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description What people call the document.
                     * @example Warranty terms 2026
                     */
                    title?: string;
                    /**
                     * Format: uuid
                     * @description Id of the folder in which it lies; `null`: in none.
                     * @example 0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7
                     */
                    folderId?: string;
                    /**
                     * @description `workspace`: every member sees it. `private`: its owner does, and those whom it is shared with.
                     * @default workspace
                     * @enum {string}
                     */
                    visibility?: "private" | "workspace";
                    /**
                     * Format: binary
                     * @description The file, last in the form: fields that stand before it are checked before it is read.
                     */
                    file: string;
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
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.file_missing.file_empty.file_name_invalid.folder_unknown"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_deletable"];
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
                     * @description What people call the document.
                     * @example Warranty terms 2026
                     */
                    title?: string;
                    /**
                     * Format: uuid
                     * @description Id of the folder in which it lies; `null`: in none.
                     * @example 0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7
                     */
                    folderId?: string | null;
                    /**
                     * @description `workspace`: every member sees it. `private`: its owner does, and those whom it is shared with.
                     * @enum {string}
                     */
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
            400: components["responses"]["400.validation_failed.malformed_body.folder_unknown"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.document_view_only.not_owner"];
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Which version. Without it, the newest for the file, and the newest `ready` one for its text.
                 * @example 1
                 */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the document, a UUIDv7.
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
                    "text/plain": string;
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found.document_not_found"];
            409: components["responses"]["409.content_not_ready"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable.tenant_unavailable"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getDocumentFile: {
        parameters: {
            query?: {
                /**
                 * @description Which version. Without it, the newest for the file, and the newest `ready` one for its text.
                 * @example 1
                 */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the document, a UUIDv7.
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
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.not_while_impersonating"];
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
                            items: {
                                /**
                                 * @description The number of the page; the first is 1.
                                 * @example 3
                                 */
                                page: number;
                                /**
                                 * @description Where it begins, in UTF-16 code units of the content.
                                 * @example 4120
                                 */
                                start: number;
                                /**
                                 * @description Where it ends, which itself is left out, in UTF-16 code units of the content.
                                 * @example 6015
                                 */
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
            404: components["responses"]["404.not_found.document_not_found"];
            409: components["responses"]["409.content_not_ready"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file, last in the form: fields that stand before it are checked before it is read.
                     */
                    file: string;
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
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.file_missing.file_empty.file_name_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.document_view_only"];
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.document_view_only"];
            404: components["responses"]["404.not_found.document_not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.not_cancellable"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.document_view_only"];
            404: components["responses"]["404.not_found.document_not_found"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.not_retryable"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.grantee_unknown"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.only_owner_shares"];
            404: components["responses"]["404.not_found.document_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
                /**
                 * @description Id of the share, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.only_owner_shares"];
            404: components["responses"]["404.not_found.document_not_found.share_not_found"];
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
                /**
                 * @description Id of the document, a UUIDv7.
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
            404: components["responses"]["404.not_found.document_not_found"];
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
                    /**
                     * @description What people call the folder.
                     * @example Contracts
                     */
                    name: string;
                    /**
                     * Format: uuid
                     * @description Id of the folder in which it lies; `null`: at the top.
                     * @example 0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7
                     */
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
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.folder_unknown"];
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
                /**
                 * @description Id of the folder, a UUIDv7.
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
            409: components["responses"]["409.folder_not_empty"];
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
                /**
                 * @description Id of the folder, a UUIDv7.
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
                     * @description What people call the folder.
                     * @example Contracts
                     */
                    name?: string;
                    /**
                     * Format: uuid
                     * @description Id of the folder in which it lies; `null`: at the top.
                     * @example 0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7
                     */
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
            400: components["responses"]["400.validation_failed.malformed_body.folder_unknown"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.folder_cycle"];
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
                /**
                 * @description Words or a question, in Korean or English.
                 * @example warranty of a soil probe
                 */
                q: string;
                /**
                 * @description How many passages to answer with at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Id of a folder: only documents that lie in it, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                folderId?: string;
                /** @description Only documents of this kind. */
                kind?: "pdf" | "docx" | "pptx" | "xlsx" | "html" | "md" | "txt" | "csv" | "eml" | "hwp" | "hwpx";
                /**
                 * @description Id of a document: only its passages, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
                /** @description `with_me`: those that others share with the caller. Without it, the caller’s own. */
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
                    /**
                     * @description What people call the conversation.
                     * @example Warranty of soil probes
                     */
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
                /**
                 * @description Id of the conversation, a UUIDv7.
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
            404: components["responses"]["404.not_found.conversation_not_found"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.conversation_read_only"];
            404: components["responses"]["404.not_found.conversation_not_found"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
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
                     * @description What people call the conversation.
                     * @example Warranty of soil probes
                     */
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.conversation_read_only"];
            404: components["responses"]["404.not_found.conversation_not_found"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
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
                     * @description What is asked, in any language.
                     * @example How long is the warranty of a soil probe?
                     */
                    content: string;
                    /**
                     * @description Look in these documents only. Without it, in all that the caller may see.
                     * @example [
                     *       "0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57"
                     *     ]
                     */
                    documentIds?: string[];
                    /**
                     * @description `extract`: an answer put together of passages, without a model, which costs nothing.
                     * @enum {string}
                     */
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
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.conversation_read_only"];
            404: components["responses"]["404.not_found.conversation_not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.idempotency_answer_streamed.answer_running"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited.too_many_at_once.budget_exhausted"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
                /**
                 * @description Id of the answer, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["400.validation_failed"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended"];
            404: components["responses"]["404.not_found.conversation_not_found.answer_not_running"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
                /**
                 * @description Id of the answer, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
            404: components["responses"]["404.not_found.conversation_not_found.answer_not_running"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
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
            404: components["responses"]["404.not_found.conversation_not_found"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.grantee_unknown"];
            401: components["responses"]["401.unauthenticated.tenant_mismatch"];
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.only_owner_shares"];
            404: components["responses"]["404.not_found.conversation_not_found"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.already_shared"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
                id: string;
                /**
                 * @description Id of the share, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
            403: components["responses"]["403.forbidden.insufficient_scope.tenant_suspended.only_owner_shares"];
            404: components["responses"]["404.not_found.conversation_not_found.share_not_found"];
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
                /**
                 * @description Id of the conversation, a UUIDv7.
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
            404: components["responses"]["404.not_found.conversation_not_found"];
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
                    /**
                     * @description Whose models are called. `openai-compatible`: a server of your own that speaks OpenAI’s protocol. `none`: answers are put together of passages.
                     * @enum {string}
                     */
                    provider: "none" | "openai" | "anthropic" | "openai-compatible";
                    /**
                     * @description The model that writes answers, by the provider’s name for it. `null`: none. Needed with every provider but `none`.
                     * @example gpt-5-mini
                     */
                    model?: string | null;
                    /**
                     * @description Where the provider answers, when it is not at its usual address. Needed with `openai-compatible`.
                     * @example https://models.example.com/v1
                     */
                    baseUrl?: string | null;
                    /**
                     * @description The key of the provider. Absent: the stored one stays. `null`: the stored one is removed.
                     * @example sk-example
                     */
                    apiKey?: string | null;
                    /**
                     * @description The model that embeds passages and questions. `null`: search is by words alone.
                     * @example text-embedding-3-small
                     */
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
            400: components["responses"]["400.validation_failed.malformed_body.api_key_required.model_base_url_forbidden"];
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
                    /**
                     * @description Whose models are called. `openai-compatible`: a server of your own that speaks OpenAI’s protocol. `none`: answers are put together of passages.
                     * @enum {string}
                     */
                    provider: "none" | "openai" | "anthropic" | "openai-compatible";
                    /**
                     * @description The model that writes answers, by the provider’s name for it. `null`: none. Needed with every provider but `none`.
                     * @example gpt-5-mini
                     */
                    model?: string | null;
                    /**
                     * @description Where the provider answers, when it is not at its usual address. Needed with `openai-compatible`.
                     * @example https://models.example.com/v1
                     */
                    baseUrl?: string | null;
                    /**
                     * @description The key of the provider. Absent: the stored one stays. `null`: the stored one is removed.
                     * @example sk-example
                     */
                    apiKey?: string | null;
                    /**
                     * @description The model that embeds passages and questions. `null`: search is by words alone.
                     * @example text-embedding-3-small
                     */
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
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.api_key_required.model_base_url_forbidden"];
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
                /**
                 * @description Which month, in UTC. Without it, this one.
                 * @example 2026-11
                 */
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
                    /**
                     * @description How many tokens the models of the workspace may use in a month, in and out together. `null`: no limit.
                     * @example 2000000
                     */
                    monthlyTokens: number | null;
                    /**
                     * @description What the models of the workspace may cost in a month, in millionths of a US dollar. `null`: no limit.
                     * @example 50000000
                     */
                    monthlyCostMicros: number | null;
                    /**
                     * @description How many tokens each member may use in a month, in and out together. `null`: no limit.
                     * @example 2000000
                     */
                    memberMonthlyTokens: number | null;
                    /**
                     * @description What each member may cost in a month, in millionths of a US dollar. `null`: no limit.
                     * @example 50000000
                     */
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
                /**
                 * @description Only events of this action.
                 * @example document.uploaded
                 */
                action?: string;
                /**
                 * @description Id of a member, service account or operator: only what they did, a UUIDv7.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                actorId?: string;
                /** @description `true`: only what operators did in the name of a member; `details.impersonator` says who. */
                impersonated?: "true";
                /**
                 * @description Only events from this moment on; ISO 8601 with its offset.
                 * @example 2026-11-01T00:00:00+09:00
                 */
                from?: string;
                /**
                 * @description Only events before this moment; ISO 8601 with its offset.
                 * @example 2026-12-01T00:00:00+09:00
                 */
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
                /**
                 * @description Only events from this moment on; ISO 8601 with its offset.
                 * @example 2026-11-01T00:00:00+09:00
                 */
                from?: string;
                /**
                 * @description Only events before this moment; ISO 8601 with its offset.
                 * @example 2026-12-01T00:00:00+09:00
                 */
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
                    "application/x-ndjson": string;
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
    getAuditVerification: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many events to look at in this step.
                 * @example 2000
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
                /**
                 * @description Only events of this action.
                 * @example document.uploaded
                 */
                action?: string;
                /**
                 * @description Id of a member, service account or operator: only what they did, a UUIDv7.
                 * @example 0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3
                 */
                actorId?: string;
                /**
                 * @description Only events from this moment on; ISO 8601 with its offset.
                 * @example 2026-11-01T00:00:00+09:00
                 */
                from?: string;
                /**
                 * @description Only events before this moment; ISO 8601 with its offset.
                 * @example 2026-12-01T00:00:00+09:00
                 */
                to?: string;
                /**
                 * @description Id of what was acted upon (a tenant, an operator, a mail): only events about it, a UUIDv7.
                 * @example 0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57
                 */
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
                /**
                 * @description Only events from this moment on; ISO 8601 with its offset.
                 * @example 2026-11-01T00:00:00+09:00
                 */
                from?: string;
                /**
                 * @description Only events before this moment; ISO 8601 with its offset.
                 * @example 2026-12-01T00:00:00+09:00
                 */
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
                    "application/x-ndjson": string;
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
    getFleetAuditVerification: {
        parameters: {
            query?: {
                /**
                 * @description `meta.nextCursor` of the page before; absent for the first page.
                 * @example eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ
                 */
                cursor?: string;
                /**
                 * @description How many events to look at in this step.
                 * @example 2000
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                            /**
                             * @description Its name in addresses.
                             * @example acme
                             */
                            slug: string;
                            /**
                             * @description What people call it.
                             * @example Acme Farming
                             */
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
            404: components["responses"]["404.not_found.tenant_not_found"];
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
            400: components["responses"]["400.validation_failed.malformed_body.idempotency_key_invalid.slug_reserved"];
            401: components["responses"]["401.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            408: components["responses"]["408.body_too_slow"];
            409: components["responses"]["409.idempotency_in_progress.idempotency_outcome_unknown.slug_taken"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal.provisioning_failed"];
            503: components["responses"]["503.unavailable.cluster_full"];
            504: components["responses"]["504.took_too_long"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                    /**
                     * @description The model, as its provider names it.
                     * @example gpt-5-mini
                     */
                    model: string;
                    /**
                     * @description What a million tokens of input cost, in millionths of a US dollar.
                     * @example 250000
                     */
                    inputMicros: number;
                    /**
                     * @description What a million tokens of input that the provider had cached cost, in millionths of a US dollar. Without it: as much as other input.
                     * @example 25000
                     */
                    cachedInputMicros?: number;
                    /**
                     * @description What a million tokens of output cost, in millionths of a US dollar.
                     * @example 2000000
                     */
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
                /**
                 * @description The model, as its provider names it.
                 * @example gpt-5-mini
                 */
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
            404: components["responses"]["404.model_price_not_found"];
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How many tokens a month at most; `null`: no limit.
                     * @example 50000000
                     */
                    monthlyTokens: number | null;
                    /**
                     * @description What they may cost a month at most, in millionths of a US dollar; `null`: no limit.
                     * @example 200000000
                     */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description The name of the workspace in addresses.
                 * @example acme
                 */
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
                /**
                 * @description Id of the mail, a UUIDv7.
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
