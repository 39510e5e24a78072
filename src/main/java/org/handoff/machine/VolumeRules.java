package org.handoff.machine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where a data file must not lie: where a lock taken on one machine is not seen on the other, or where another program copies
 * the file while it is written.
 */
final class VolumeRules {

    private static final Pattern SHARED = Pattern.compile("nfs\\d*|cifs|smb.*|afpfs|webdav|davfs\\d*|fuse.*|macfuse|osxfuse|9p|virtiofs|"
            + "afs|ceph|glusterfs|lustre|gfs2?|ocfs2|beegfs|vboxsf|vmhgfs.*|prl_fs|drvfs|fakeowner|ncpfs|coda|sshfs|rclone");
    /** Names that the programs give to the folders they copy, and what copies them. */
    private static final Map<Pattern, String> COPIED = Map.of(
            Pattern.compile("OneDrive( ?-.*)?"), "OneDrive",
            Pattern.compile("Dropbox( \\(.*\\))?"), "Dropbox",
            Pattern.compile("iCloud ?Drive.*|Mobile Documents|com~apple~CloudDocs"), "iCloud",
            Pattern.compile("Google ?Drive.*|GoogleDrive-.*|My Drive"), "Google Drive",
            Pattern.compile("Nextcloud\\d*|ownCloud\\d*"), "Nextcloud",
            Pattern.compile("CloudStorage|Box Sync|pCloudDrive|MEGAsync"), "a cloud drive");
    /** Files that they leave in the topmost folder they copy. */
    private static final Map<String, String> MARKS = Map.of(".dropbox.cache", "Dropbox", ".stfolder", "Syncthing",
            ".nextcloudsync.log", "Nextcloud", ".owncloudsync.log", "Nextcloud", ".tmp.drivedownload", "Google Drive");

    private VolumeRules() {
    }

    static Optional<String> risk(Volume volume, Predicate<Path> exists) {
        var folder = volume.folder();
        // Windows gives the true name of a drive letter that stands for another machine's folder
        if (folder.toString().startsWith("\\\\")) {
            return Optional.of("on another machine");
        }
        if (!volume.machines() && SHARED.matcher(volume.type().toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("on a network or shared drive (%s)".formatted(volume.type()));
        }
        return copier(folder, exists).map("in a folder that %s copies to other machines"::formatted);
    }

    private static Optional<String> copier(Path folder, Predicate<Path> exists) {
        for (Path above = folder; above != null && above.getFileName() != null; above = above.getParent()) {
            var name = above.getFileName().toString();
            for (Map.Entry<Pattern, String> copied : COPIED.entrySet()) {
                if (copied.getKey().matcher(name).matches()) {
                    return Optional.of(copied.getValue());
                }
            }
            for (Map.Entry<String, String> mark : MARKS.entrySet()) {
                if (exists.test(above.resolve(mark.getKey()))) {
                    return Optional.of(mark.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
