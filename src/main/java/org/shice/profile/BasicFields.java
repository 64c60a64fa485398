package org.shice.profile;

/** The keys of the section {@code basic} (基本信息) and of those of its fields that the register knows as columns. */
public final class BasicFields {

    public static final String SECTION = "basic";

    public static final String NAME = "name";
    public static final String SEX = "sex";
    public static final String DOCUMENT_TYPE = "documentType";
    public static final String DOCUMENT_NUMBER = "documentNumber";
    public static final String BIRTH_DATE = "birthDate";
    public static final String STAFF_NUMBER = "staffNumber";
    public static final String STAFF_CATEGORY = "staffCategory";
    public static final String STAFF_STATUS = "staffStatus";
    public static final String TENURED = "tenured";
    public static final String EMPLOYMENT_FORM = "employmentForm";
    public static final String CONTRACT_KIND = "contractKind";

    static final String YES = "1";
    static final String NO = "0";

    private BasicFields() {}

    /** Statuses of the third group (离休、退休、死亡、辞职、离职、开除) end the record (SC-4). */
    static boolean isGone(String staffStatus) {
        return staffStatus.startsWith("3");
    }
}
