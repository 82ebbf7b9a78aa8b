package org.fihrist.entity;

/** Stands for the words that point at one reading; the reading and the words share the object. */
final class Context {}
