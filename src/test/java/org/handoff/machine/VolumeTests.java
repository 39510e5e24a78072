package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeTests {

    private static final Path FOLDER = Path.of("/srv/county");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "SMB2", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "fuse",
            "fuseblk", "fuse.grpcfuse", "macfuse", "osxfuse", "9p", "virtiofs", "ceph", "glusterfs", "fuse.glusterfs", "lustre", "ocfs2",
            "gfs2", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse", "prl_fs", "drvfs", "fakeowner", "afs", "beegfs"})
    void aDriveThatOtherMachinesSeeIsRefused(String type) {
        assertThat(new Volume(type, false, FOLDER).risk()).hasValue("on a network or shared drive (%s)".formatted(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "zfs", "overlay", "tmpfs", "apfs", "hfs", "NTFS", "ReFS", "vfat", "f2fs", "unknown"})
    void aDiskOfThisMachineWillDo(String type) {
        assertThat(new Volume(type, false, FOLDER).risk()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9p", "virtiofs", "fuse.fuse-overlayfs", "nfs4"})
    void whatTheMachineItselfRunsFromIsItsOwnWhateverItIsCalled(String type) {
        assertThat(new Volume(type, true, FOLDER).risk()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /home/ida/Dropbox/county,                                   Dropbox
            /home/ida/Dropbox (Riverbend)/county,                       Dropbox
            /home/ida/OneDrive/county,                                  OneDrive
            /home/ida/OneDrive - Riverbend/Documents,                   OneDrive
            /Users/ida/Library/Mobile Documents/com~apple~CloudDocs,    iCloud
            /Users/ida/Library/CloudStorage/Box-Box/county,             a cloud drive
            /Users/ida/Google Drive/county,                             Google Drive
            /home/ida/Nextcloud/county,                                 Nextcloud
            /home/ida/ownCloud,                                         Nextcloud
            """)
    void aFolderThatIsCopiedElsewhereIsRefused(String path, String copier) {
        assertThat(new Volume("ext4", true, Path.of(path)).risk()).hasValue("in a folder that %s copies to other machines".formatted(copier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/dropbox-user/county", "/home/ida/dropped/box", "/srv/nextcloudish", "/home/ida/Documents/county"})
    void aFolderOfALikeNameIsNot(String path) {
        assertThat(new Volume("ext4", true, Path.of(path)).risk()).isEmpty();
    }

    @Test
    void aFolderIsKnownByTheMarkThatTheCopyingProgramLeft() throws IOException {
        Files.createDirectory(folder.resolve(".stfolder"));
        var below = Files.createDirectories(folder.resolve("county/files"));
        assertThat(Volume.of(below).risk()).hasValue("in a folder that Syncthing copies to other machines");
    }

    @Test
    void aLinkDoesNotHideWhereAFolderLies() throws IOException {
        var copied = Files.createDirectory(folder.resolve("Dropbox"));
        assertThat(Volume.of(Files.createSymbolicLink(folder.resolve("county"), copied)).risk()).isPresent();
    }

    @Test
    void aFolderOfAnotherMachineIsRefused() {
        assertThat(new Volume("NTFS", false, Path.of("\\\\server\\share")).risk()).hasValue("on another machine");
    }

    @Test
    void onlyWhoWritesItOutAcceptsTheRisk() {
        var share = new Volume("nfs4", false, FOLDER);
        assertThat(share.riskNotAccepted(Map.of())).isPresent();
        assertThat(share.riskNotAccepted(Map.of(Volume.OVERRIDE, "yes"))).isPresent();
        assertThat(share.riskNotAccepted(Map.of(Volume.OVERRIDE, "records may be lost here"))).isEmpty();
    }

    @Test
    void thisMachineSaysWhatItsTemporaryFolderLiesOn() throws IOException {
        assertThat(Volume.of(folder).type()).isNotBlank();
        assertThat(Volume.of(folder).risk()).isEmpty();
    }
}
