package org.shice.demo;

/** The one password of all accounts of a demo world. It exists in demo worlds only and is announced at every start. */
final class DemoPassword {

    static final String TEXT = "Shice-demo-2026";

    private DemoPassword() {}
}
