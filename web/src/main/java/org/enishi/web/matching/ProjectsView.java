package org.enishi.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.matching.data.CompanyRow;
import org.enishi.matching.data.CompanyTab;

/** All projects of a region, for its operator. What is in the list, and where in it one is, says the list of a company. */
@Named
@RequestScoped
public class ProjectsView {

    private static final List<CompanyTab> TABS = List.of(CompanyTab.RECRUITING, CompanyTab.DRAFTS, CompanyTab.CLOSED);

    /** He looks after none of them himself. */
    public List<CompanyTab> getTabs() {
        return TABS;
    }

    public String addressOf(CompanyRow row) {
        return "/operator/project?id=" + row.projectId();
    }
}
