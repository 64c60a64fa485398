package org.shice.profile;

/** A version and its record, read together. */
record VersionLine(SubmittedVersion version, TeacherRecord record) {}
