package org.enishi.web.shared;

import java.io.Serializable;

/** A line of one of the operator's lists while it is typed: its code, which stays, and what it is called. */
public class CodedName implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String englishName;
    private boolean editing;

    /** Into the form, where it can be called otherwise. */
    public void edit(String known, String called, String calledInEnglish) {
        editing = true;
        code = known;
        name = called;
        englishName = calledInEnglish;
    }

    /** Whether it is one of the list; else it is to be a new one. */
    public boolean isEditing() {
        return editing;
    }

    public String getCode() {
        return code;
    }

    /** Of one of the list it stays what it is, whatever is sent. */
    public void setCode(String typed) {
        code = editing ? code : typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }
}
