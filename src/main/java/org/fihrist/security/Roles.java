package org.fihrist.security;

import java.util.List;
import java.util.Set;

/** Roles that operations ask for; each includes those before it. */
public final class Roles {

    /** May search, where reading needs a key. */
    public static final String READ = "read";

    /** May create, replace, import and delete articles. */
    public static final String WRITE = "write";

    /** May rebuild the index. */
    public static final String ADMIN = "admin";

    /** From the least to the most. */
    static final List<String> ALL = List.of(READ, WRITE, ADMIN);

    private Roles() {}

    /** A role with all that it includes. */
    static Set<String> upTo(String role) {
        return Set.copyOf(ALL.subList(0, ALL.indexOf(role) + 1));
    }
}
