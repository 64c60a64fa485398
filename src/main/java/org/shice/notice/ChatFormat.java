package org.shice.notice;

/** Which shape of message the chat's robot understands. */
public enum ChatFormat {
    /** kind, text, late and units as JSON, for a program of one's own */
    JSON,
    /** 企业微信 */
    WECOM,
    /** 钉钉 */
    DINGTALK,
    /** 飞书 */
    FEISHU
}
