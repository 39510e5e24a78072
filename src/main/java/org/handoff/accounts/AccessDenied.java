package org.handoff.accounts;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.handoff.shared.Refusal;

/** The role does not have the permission. Says which has. */
final class AccessDenied extends Refusal {

    private static final long serialVersionUID = 1L;

    AccessDenied(Permission permission, SignedIn who) {
        super(Kind.NOT_PERMITTED, "Only a %s may do that. You are signed in as %s, %s.".formatted(
                Arrays.stream(Role.values()).filter(role -> role.may(permission)).map(Role::inWords).collect(Collectors.joining(" or a ")),
                who.name(), who.role().inWords()));
    }
}
