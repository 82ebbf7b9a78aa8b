package org.fihrist.entity;

/** One reading of a form. */
record Sense(Entity entity, Strength strength) {}
