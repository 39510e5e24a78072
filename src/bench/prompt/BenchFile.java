import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffApplication;
import org.handoff.accounts.Sessions;
import org.handoff.console.Launch;
import org.handoff.platform.UserFolders;
import org.handoff.vault.Secret;
import org.springframework.context.ConfigurableApplicationContext;

/** The file that is made and measured: its day, its people's names, and how it is opened. */
final class BenchFile {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final String USER = "Morgan";
    static final List<String> FIRST = List.of("Ada", "Ben", "Cora", "Dev", "Elif", "Fay", "Gus", "Hana", "Ines", "Jamal", "Kit",
            "Lou", "Max", "Noor", "Ola", "Pia", "Quinn", "Rosa", "Sami", "Tess", "Uma", "Vic", "Wren", "Yusuf", "Zoe");
    static final List<String> LAST = List.of("Castillo", "Moreno", "Walker", "Ibrahim", "Nguyen", "Okafor", "Petrov", "Quarry",
            "Reyes", "Stone", "Tran", "Usman", "Vale", "Winter", "Xu", "Young", "Zapata", "Abara", "Brook", "Chen");
    private static final int USUAL_PEOPLE = 10_000;

    private BenchFile() {
    }

    /** The number of people that the second word of a call says. */
    static int people(String[] arguments) {
        return arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_PEOPLE;
    }

    static ConfigurableApplicationContext start(Path file) throws ReflectiveOperationException {
        var start = HandoffApplication.class.getDeclaredMethod("start", Launch.class);
        start.setAccessible(true);
        return (ConfigurableApplicationContext) start.invoke(null, Launch.of(List.of("--file", file.toString(), "--as-of", TODAY.toString(), "whoami"),
                Map.of(), UserFolders.ofThisUser()));
    }

    static Secret passphrase() {
        return Secret.of("lantern gravel otter seventeen".toCharArray());
    }

    static void signIn(ConfigurableApplicationContext program) {
        try (var secret = passphrase()) {
            program.getBean(Sessions.class).signIn(USER, secret, null);
        }
    }
}
