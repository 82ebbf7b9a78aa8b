package org.fihrist.security;

/** Roles that operations ask for. */
public final class Roles {

    /** May create, replace and delete articles. */
    public static final String WRITE = "write";

    private Roles() {}
}
