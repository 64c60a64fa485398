package org.shice.roster;

/**
 * A value that differs between the register and the file; codes as codes.
 *
 * @param before the value of the register, or an empty text
 * @param fromTeacher whether the teacher gave the present value: it stays unless somebody decides otherwise (C-22)
 */
public record ImportChange(String fieldKey, String before, String after, boolean fromTeacher) {}
