package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the platforms this test does not run on. */
class AccessTests {

    private static final Account OWNER = new Account("OFFICE\\ida");
    private static final Set<AclEntryPermission> ANY = EnumSet.allOf(AclEntryPermission.class);

    /** Somebody on a Windows machine. */
    private record Account(String getName) implements UserPrincipal {
    }

    @Test
    void theFileSystemSaysWhichRulesItHas() {
        assertThat(Access.among(Set.of("basic", "owner", "posix", "unix"))).isInstanceOf(PosixAccess.class);
        assertThat(Access.among(Set.of("basic", "owner", "dos", "acl", "user"))).isInstanceOf(AclAccess.class);
        assertThat(Access.among(Set.of("basic"))).isInstanceOf(UnknownAccess.class);
    }

    @Test
    void onWindowsTheMachineAndItsAdministratorsAreNoStrangers() {
        assertThat(AclAccess.strangers(OWNER, List.of(all(OWNER), all(new Account("NT AUTHORITY\\SYSTEM")),
                all(new Account("BUILTIN\\Administrators"))), ANY)).isEmpty();
    }

    @Test
    void onWindowsWhoeverElseMayReadIsAStranger() {
        var users = new Account("BUILTIN\\Users");
        assertThat(AclAccess.strangers(OWNER, List.of(all(OWNER), may(users, AclEntryType.ALLOW, AclEntryPermission.READ_DATA)), ANY))
                .containsExactly("BUILTIN\\Users");
        assertThat(AclAccess.strangers(OWNER, List.of(may(users, AclEntryType.ALLOW, AclEntryPermission.READ_DATA)),
                EnumSet.of(AclEntryPermission.WRITE_DATA))).isEmpty();
        assertThat(AclAccess.strangers(OWNER, List.of(may(users, AclEntryType.DENY, AclEntryPermission.READ_DATA)), ANY)).isEmpty();
    }

    @Test
    void onWindowsTheFixIsACommandOfWindows() {
        var files = List.of(Path.of("a.db"), Path.of("a.db-wal"));
        assertThat(new AclAccess().closingFiles(files)).isEqualTo("icacls \"a.db\" /inheritance:r /grant:r \"%USERNAME%:F\""
                + " & icacls \"a.db-wal\" /inheritance:r /grant:r \"%USERNAME%:F\"");
        assertThat(new AclAccess().closingFolder(Path.of("county")))
                .isEqualTo("icacls \"county\" /inheritance:r /grant:r \"%USERNAME%:(OI)(CI)F\"");
    }

    private static AclEntry all(UserPrincipal principal) {
        return AclAccess.everythingTo(principal, Set.of());
    }

    private static AclEntry may(UserPrincipal principal, AclEntryType type, AclEntryPermission permission) {
        return AclEntry.newBuilder().setType(type).setPrincipal(principal).setPermissions(permission).build();
    }
}
