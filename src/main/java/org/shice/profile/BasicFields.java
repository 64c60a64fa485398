package org.shice.profile;

/** The fields of the section {@code basic} (基本信息) that lists know as columns. */
final class BasicFields {

    static final String SECTION = "basic";

    static final String NAME = "name";
    static final String SEX = "sex";
    static final String DOCUMENT_TYPE = "documentType";
    static final String DOCUMENT_NUMBER = "documentNumber";
    static final String BIRTH_DATE = "birthDate";
    static final String STAFF_NUMBER = "staffNumber";
    static final String STAFF_CATEGORY = "staffCategory";
    static final String STAFF_STATUS = "staffStatus";
    static final String TENURED = "tenured";
    static final String EMPLOYMENT_FORM = "employmentForm";
    static final String CONTRACT_KIND = "contractKind";

    static final String YES = "1";
    static final String NO = "0";

    private BasicFields() {}

    /** Statuses of the third group (离休、退休、死亡、辞职、离职、开除) end the record (SC-4). */
    static boolean isGone(String staffStatus) {
        return staffStatus.startsWith("3");
    }
}
