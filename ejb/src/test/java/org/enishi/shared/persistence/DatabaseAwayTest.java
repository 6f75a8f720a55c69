package org.enishi.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What asks for patience, and what is a fault of ours. */
class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300", "53100", "90098", "90028", "90020"})
    void aDatabaseThatCannotBeAskedIsFoundUnderAllWrappings(String state) {
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "40001", "42101"})
    void aStatementThatTheDatabaseRefusesIsNot(String state) {
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void aPoolThatHasNothingToGiveIsFound() {
        assertThat(DatabaseAway.isCauseOf(wrapped(new ResourceException("IJ000453"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("IJ031070: marked for rollback"))))
                .isTrue();
    }

    @Test
    void aCommitThatTellsTheReasonOnlyBesideItIsFound() {
        IllegalStateException commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new SQLException("x", "08006"));
        assertThat(DatabaseAway.isCauseOf(commit)).isTrue();
    }

    @Test
    void aFaultOfOursIsNot() {
        assertThat(DatabaseAway.isCauseOf(wrapped(new IllegalStateException("IJ is no word"))))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new SQLException())).isFalse();
    }

    private static Throwable wrapped(Exception cause) {
        return new IllegalStateException("outside", new EJBException("inside", cause));
    }

    @Test
    void aFileThatAnotherServerHasOpenIsToldApart() {
        assertThat(DatabaseAway.isHeldByAnotherServer(wrapped(new SQLException("x", "90020"))))
                .isTrue();
        assertThat(DatabaseAway.isHeldByAnotherServer(wrapped(new SQLException("x", "90028"))))
                .isFalse();
    }
}
