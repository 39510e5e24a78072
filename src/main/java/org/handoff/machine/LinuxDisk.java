package org.handoff.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoff.machine.Encryption.State;

/**
 * What Linux says of the disk under a folder, in {@code /proc} and {@code /sys}: a disk that dm-crypt (LUKS) made says so itself,
 * and one that stands on others is as encrypted as they are.
 */
record LinuxDisk(Path proc, Path sys) {

    private static final Pattern SIMPLE_NAME = Pattern.compile("/dev/([\\w-]+)");
    private static final List<String> ENCRYPT_THEMSELVES = List.of("ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs");

    /** One line of {@code mountinfo}: the device's numbers, where it is seen, its type and its name. */
    private record Mount(String numbers, Path at, String type, String source) {
    }

    Encryption encryption(Path folder) {
        try {
            var mount = under(folder);
            if (mount.isEmpty()) {
                return Encryption.notTold("the machine does not name the disk");
            }
            if (ENCRYPT_THEMSELVES.contains(mount.get().type())) {
                return new Encryption(State.ON, mount.get().type());
            }
            var device = device(mount.get());
            if (device.isEmpty()) {
                return Encryption.notTold("%s shows no disk under it".formatted(mount.get().type()));
            }
            return isEncrypted(device.get()) ? new Encryption(State.ON, "dm-crypt under " + mount.get().source())
                    : new Encryption(State.OFF, "no dm-crypt under " + mount.get().source());
        } catch (IOException notReadable) {
            return Encryption.notTold("the machine does not say");
        }
    }

    /** The mount that a folder is seen through: the longest that it lies in, and of two the later. */
    private Optional<Mount> under(Path folder) throws IOException {
        Mount best = null;
        for (String line : Files.readAllLines(proc.resolve("self/mountinfo"))) {
            var halves = line.split(" - ", 2);
            var left = halves[0].split(" ");
            var right = halves.length < 2 ? new String[0] : halves[1].split(" ");
            if (left.length < 5 || right.length < 2) {
                continue;
            }
            var mount = new Mount(left[2], Path.of(unescaped(left[4])), right[0], unescaped(right[1]));
            if (folder.startsWith(mount.at()) && (best == null || mount.at().getNameCount() >= best.at().getNameCount())) {
                best = mount;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Path> device(Mount mount) throws IOException {
        var byNumbers = sys.resolve("dev/block").resolve(mount.numbers());
        if (Files.exists(byNumbers)) {
            return Optional.of(byNumbers.toRealPath());
        }
        // file systems that span disks have numbers of their own, and are named after one of them
        var source = Path.of(mount.source());
        var name = SIMPLE_NAME.matcher(Files.exists(source) ? source.toRealPath().toString() : mount.source());
        var byName = name.matches() ? sys.resolve("class/block").resolve(name.group(1)) : sys.resolve("none");
        return Files.exists(byName) ? Optional.of(byName.toRealPath()) : Optional.empty();
    }

    private boolean isEncrypted(Path device) throws IOException {
        var uuid = device.resolve("dm/uuid");
        if (Files.exists(uuid) && Files.readString(uuid).startsWith("CRYPT-")) {
            return true;
        }
        var below = new ArrayList<Path>();
        if (Files.isDirectory(device.resolve("slaves"))) {
            try (var disks = Files.newDirectoryStream(device.resolve("slaves"))) {
                disks.forEach(below::add);
            }
        }
        for (Path disk : below) {
            if (!isEncrypted(disk.toRealPath())) {
                return false;
            }
        }
        return !below.isEmpty();
    }

    /** Blanks stand as {@code \040} there. */
    private static String unescaped(String field) {
        return Pattern.compile("\\\\([0-7]{3})").matcher(field)
                .replaceAll(octal -> Pattern.compile("[\\\\$]").matcher(Character.toString(Integer.parseInt(octal.group(1), 8)))
                        .replaceAll("\\\\$0"));
    }
}
