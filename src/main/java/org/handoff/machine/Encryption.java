package org.handoff.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Whether the disk under a folder is encrypted, as far as the machine says so. Not to be able to tell is an answer.
 *
 * @param state  what the machine says
 * @param said   where that was seen, in a few words
 */
public record Encryption(State state, String said) {

    private static final int SECONDS = 10;

    /** What the machine says. */
    public enum State {
        /** It is encrypted. */
        ON,
        /** No encryption was seen. */
        OFF,
        /** The machine does not say. */
        NOT_TOLD
    }

    /** Asks the machine about the disk under a folder. */
    public static Encryption of(Path folder) {
        return on(Platform.ofThisMachine(), folder, Encryption::answer);
    }

    /** Asks a platform, whose programs answer as {@code programs} says. */
    static Encryption on(Platform platform, Path folder, Function<List<String>, String> programs) {
        return switch (platform) {
            case MACOS -> fileVault(programs.apply(List.of("/usr/bin/fdesetup", "status")));
            case WINDOWS -> bitLocker(programs.apply(List.of("powershell", "-NoProfile", "-Command",
                    "(New-Object -ComObject Shell.Application).NameSpace('%s').Self.ExtendedProperty('System.Volume.BitLockerProtection')"
                            .formatted(drive(folder)))));
            case LINUX -> new LinuxDisk(Path.of("/proc"), Path.of("/sys")).encryption(folder);
        };
    }

    /** The letter of a drive with its colon: {@code C:}. */
    private static String drive(Path folder) {
        var path = folder.toString();
        return path.substring(0, Math.min(2, path.length()));
    }

    /** What {@code fdesetup status} says on macOS. */
    static Encryption fileVault(String answer) {
        var said = answer.toLowerCase(Locale.ROOT);
        if (said.contains("filevault is on")) {
            return new Encryption(State.ON, "FileVault is on");
        }
        return said.contains("filevault is off") ? new Encryption(State.OFF, "FileVault is off") : notTold("FileVault does not say");
    }

    /** The number that Windows gives: 1, 3 and 5 while a drive is protected, 2, 4 and 6 while it is not. */
    static Encryption bitLocker(String answer) {
        return switch (answer.strip()) {
            case "1", "3", "5" -> new Encryption(State.ON, "BitLocker is on");
            case "2", "4", "6" -> new Encryption(State.OFF, "BitLocker is off");
            default -> notTold("BitLocker does not say");
        };
    }

    static Encryption notTold(String why) {
        return new Encryption(State.NOT_TOLD, why);
    }

    private static String answer(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException noSuchProgram) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
