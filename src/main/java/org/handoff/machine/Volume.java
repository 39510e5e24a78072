package org.handoff.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The disk a folder lies on, as far as a data file cares.
 *
 * @param type      its file system as the machine names it, {@code ext4}; {@code unknown} where the machine does not say
 * @param machines  whether it is the disk the machine itself runs from, which is local whatever it is called: in a container
 *                  it may well be {@code overlay} or {@code 9p}
 * @param folder    the folder, with every link followed
 */
public record Volume(String type, boolean machines, Path folder) {

    /** Set to {@link #ACCEPTED}, word for word, it lets a data file lie where records may be lost. */
    public static final String OVERRIDE = "HANDOFF_RISKY_FOLDER";
    /** What somebody has to write out to accept that. */
    public static final String ACCEPTED = "records may be lost here";

    private static final Logger LOG = LoggerFactory.getLogger(Volume.class);

    /** The disk under a folder that is there. */
    public static Volume of(Path folder) throws IOException {
        var real = folder.toRealPath();
        try {
            var store = Files.getFileStore(real);
            return new Volume(store.type(), store.equals(Files.getFileStore(real.getRoot())), real);
        } catch (IOException notSaid) {
            // in some containers the machine does not find the disk of its own folders
            return new Volume("unknown", false, real);
        }
    }

    /** Why a data file is not safe there, in words that follow <em>lies</em>; empty when it is. */
    public Optional<String> risk() {
        return VolumeRules.risk(this, Files::exists);
    }

    /** The same, unless somebody accepted it in so many words; that is noted in the log. */
    public Optional<String> riskNotAccepted(Map<String, String> environment) {
        var risk = risk();
        if (risk.isPresent() && ACCEPTED.equals(environment.get(OVERRIDE))) {
            LOG.warn("The data file lies where records may be lost ({}); accepted by {}", type, OVERRIDE);
            return Optional.empty();
        }
        return risk;
    }
}
