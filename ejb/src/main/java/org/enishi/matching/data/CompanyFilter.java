package org.enishi.matching.data;

/** What a company wants to see of its projects. @param text searched in the title */
public record CompanyFilter(CompanyTab tab, String text, CompanySort sort, boolean descending) {

    public CompanyFilter {
        text = text == null ? "" : text;
    }

    public static CompanyFilter of(CompanyTab tab) {
        return tab == CompanyTab.RECRUITING
                ? new CompanyFilter(tab, "", CompanySort.DEADLINE, false)
                : new CompanyFilter(tab, "", CompanySort.CHANGED, true);
    }
}
