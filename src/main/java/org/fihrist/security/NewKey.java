package org.fihrist.security;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Makes a key for somebody: the key itself, and the line by which a service knows it. */
public final class NewKey {

    /** As many as SHA-256 has: more would add nothing. */
    private static final int BYTES = 32;

    // By it people, and scanners of repositories, see what a text is.
    private static final String PREFIX = "fihrist_";

    private final PrintStream out;

    public NewKey(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a new key.
     *
     * @param arguments a name and a role
     * @return whether they were right; if not, how the command is called has been printed
     */
    public boolean run(List<String> arguments) {
        if (arguments.size() != 2 || !ApiKeyFile.isName(arguments.get(0)) || !Roles.ALL.contains(arguments.get(1))) {
            out.println("new-key NAME " + String.join("|", Roles.ALL));
            out.println("NAME is whose key it is: 1 to 64 of A-Z a-z 0-9 . _ @ -");
            return false;
        }
        String key = random();
        out.println("The key, for X-API-Key; it is kept nowhere else:");
        out.println(key);
        out.println("The line for the file that fihrist.api-keys-file names:");
        out.println(arguments.get(0) + " " + arguments.get(1) + " " + ApiKey.digestOf(key));
        return true;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
