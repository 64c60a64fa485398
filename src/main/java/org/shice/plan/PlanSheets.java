package org.shice.plan;

import java.io.OutputStream;
import java.util.Locale;
import org.shice.campaign.CampaignId;

/** The lists of a plan as workbooks with the headings of the source, for whoever sees them on the page. */
public interface PlanSheets {

    /** 附件2: 时间 · 工作内容 · 负责部门 · 参与部门(人员) · 备注. */
    void plan(CampaignId campaign, Locale locale, OutputStream target);

    /**
     * 附件1 of the joint working group: 姓名 · 部门名称 · 职务 · 办公电话 · 手机; on a second sheet the groups of the units in
     * the reader's area, with the unit in front.
     */
    void group(CampaignId campaign, Locale locale, OutputStream target);

    /** 附件3: 部门名称 · 成员 · 姓名 · 职务 · QQ号 · 手机. */
    void persons(CampaignId campaign, Locale locale, OutputStream target);
}
