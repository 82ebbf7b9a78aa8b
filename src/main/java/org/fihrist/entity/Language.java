package org.fihrist.entity;

/** A language that labels are shown in. */
public enum Language {
    AR,
    EN
}
