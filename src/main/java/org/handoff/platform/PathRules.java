package org.handoff.platform;

import java.util.List;
import java.util.regex.Pattern;
import org.handoff.shared.ScreenText;

/**
 * What may not stand in the path of a data file. A path is a way in: SQLite takes what follows a question mark for settings,
 * Windows takes some names for devices, and two leading slashes lead to another machine.
 */
final class PathRules {

    private static final Pattern MEANS_MORE_THAN_ITSELF = Pattern.compile("[?#%]");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:(?=[/\\\\])");
    private static final Pattern BETWEEN_FOLDERS = Pattern.compile("[/\\\\]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?");

    private PathRules() {
    }

    /** Refuses a path, typed or absolute, that would not be what it seems. */
    static void requireUsable(String path) {
        if (path.isBlank()) {
            throw new UnusablePath(path, "there is nothing in it");
        }
        if (!ScreenText.isPlain(path) || MEANS_MORE_THAN_ITSELF.matcher(path).find()) {
            throw new UnusablePath(path, "leave out ? # % and characters that cannot be seen");
        }
        if (path.startsWith("//") || path.startsWith("\\\\")) {
            throw new UnusablePath(path, "it leads to another machine. Name a file on this one");
        }
        if (DRIVE.matcher(path).replaceFirst("").indexOf(':') >= 0) {
            throw new UnusablePath(path, "leave out the colon");
        }
        var names = BETWEEN_FOLDERS.split(path);
        if (List.of(names).contains("..")) {
            throw new UnusablePath(path, "write it without ..");
        }
        var name = names.length == 0 ? "" : names[names.length - 1];
        if (DEVICE.matcher(name.strip()).matches()) {
            throw new UnusablePath(path, "'%s' is a device on Windows. Choose another name".formatted(name));
        }
    }
}
