package org.shice.notice;

/**
 * How a unit wants its chat.
 *
 * @param address the address that the chat's robot gave; empty keeps the one that is set
 */
public record ChatWish(ChatFormat format, String address, boolean bulletins, boolean summaries) {

    public ChatWish {
        address = address.strip();
    }

    @Override
    public String toString() {
        return "ChatWish[" + format + "]";
    }
}
