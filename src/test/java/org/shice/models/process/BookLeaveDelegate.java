package org.shice.models.process;

/** Named by the fixtures; nothing runs it. */
final class BookLeaveDelegate {

    private BookLeaveDelegate() {}
}
