package org.handoff.machine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Windows: lists of who may do what. The machine itself and its administrators may always; that cannot be helped. */
final class AclAccess implements Access {

    private static final String THE_MACHINES_OWN = ".*\\\\(SYSTEM|Administrators)";
    private static final Set<AclEntryPermission> WRITING = EnumSet.of(AclEntryPermission.WRITE_DATA,
            AclEntryPermission.APPEND_DATA, AclEntryPermission.DELETE_CHILD);

    @Override
    public FileAttribute<?>[] ofNewFile() {
        return new FileAttribute<?>[] {new OwnersOnly(forFile())};
    }

    @Override
    public FileAttribute<?>[] ofNewFolder() {
        return new FileAttribute<?>[] {new OwnersOnly(forFolder())};
    }

    @Override
    public boolean opensToOthers(Path path) throws IOException {
        var view = view(path);
        return !strangers(view.getOwner(), view.getAcl(), EnumSet.allOf(AclEntryPermission.class)).isEmpty();
    }

    @Override
    public boolean letsOthersWrite(Path folder) throws IOException {
        var view = view(folder);
        return !strangers(view.getOwner(), view.getAcl(), WRITING).isEmpty();
    }

    @Override
    public void closeFolder(Path folder) throws IOException {
        view(folder).setAcl(forFolder());
    }

    @Override
    public void closeFile(Path file) throws IOException {
        view(file).setAcl(forFile());
    }

    @Override
    public String closingFiles(List<Path> files) {
        return files.stream().map(file -> only(file, "F")).collect(Collectors.joining(" & "));
    }

    @Override
    public String closingFolder(Path folder) {
        return only(folder, "(OI)(CI)F");
    }

    @Override
    public String keepingOthersFromWriting(Path folder) {
        return closingFolder(folder);
    }

    /** Who else a list gives any of these permissions. */
    static Set<String> strangers(UserPrincipal owner, List<AclEntry> entries, Set<AclEntryPermission> permissions) {
        return entries.stream().filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> entry.permissions().stream().anyMatch(permissions::contains))
                .map(AclEntry::principal).filter(principal -> !principal.equals(owner))
                .map(UserPrincipal::getName).filter(name -> !name.matches(THE_MACHINES_OWN)).collect(Collectors.toSet());
    }

    /** One list entry that gives somebody everything. */
    static AclEntry everythingTo(UserPrincipal principal, Set<AclEntryFlag> inheritance) {
        return AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(principal)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class)).setFlags(inheritance).build();
    }

    private static List<AclEntry> forFile() {
        return List.of(everythingTo(thisUser(), Set.of()));
    }

    private static List<AclEntry> forFolder() {
        return List.of(everythingTo(thisUser(), EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)));
    }

    private static UserPrincipal thisUser() {
        try {
            return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name"));
        } catch (IOException unknown) {
            throw new IllegalStateException("The machine does not know who runs this program", unknown);
        }
    }

    private static AclFileAttributeView view(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view == null) {
            throw new IOException("no access list");
        }
        return view;
    }

    private static String only(Path path, String right) {
        return "icacls \"%s\" /inheritance:r /grant:r \"%%USERNAME%%:%s\"".formatted(path, right);
    }

    /** The list that a file is made with. */
    private record OwnersOnly(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {

        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
