package org.handoff.vault;

import java.nio.file.Path;

/** Makes new keys for everything in a file again and again, and says so each time the commit has returned, until it is killed. */
public final class ChangingKeys {

    private ChangingKeys() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var file = new VaultFile(Path.of(arguments[0]), true)) {
            file.vault().unlock(1, VaultFile.secret(VaultFile.LEAD));
            System.out.println("open.");
            while (true) {
                file.inTransaction(() -> file.vault().changeKeys());
                System.out.println("changed.");
            }
        }
    }
}
