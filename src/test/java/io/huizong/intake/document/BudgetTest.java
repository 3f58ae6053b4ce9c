package io.huizong.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.intake.document.Budget.Item;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Budget budget = new Budget(new Limits(1000, 1000, 3, 10, HOUR, 10_000));

    private void assertSpent(ThrowingCallable spending, Reason reason, String detail) {
        assertThatThrownBy(spending).isInstanceOf(Budget.SpentException.class);

        Unreadable refusal = budget.refusal(Format.HTML).orElseThrow();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.detail()).contains(detail);
        assertThat(refusal.format()).isEqualTo(Format.HTML);
    }

    @Test
    void nothingIsRefused_whenCostsAreAtTheLimit() {
        budget.spend(Item.CELL, 10);
        budget.unpack(1000);
        budget.enter(3);
        budget.hold(8500);

        assertThat(budget.refusal(Format.HTML)).isEmpty();
    }

    @Test
    void limit_whenItemsAddUpToTooMany() {
        budget.spend(Item.CELL, 10);

        assertSpent(() -> budget.spend(Item.CELL, 1), Reason.LIMIT, "10 个单元格");
    }

    @Test
    void limit_whenTooMuchIsUnpacked() {
        budget.unpack(1000);

        assertSpent(() -> budget.unpack(1), Reason.LIMIT, "over 1000 bytes unpacked");
    }

    @Test
    void limit_whenNestedTooDeep() {
        assertSpent(() -> budget.enter(4), Reason.LIMIT, "over 3 levels");
    }

    @Test
    void outOfMemory_whenCellsAndBytesTogetherTakeTooMuch() {
        budget.spend(Item.CELL, 10);

        assertSpent(() -> budget.hold(8501), Reason.OUT_OF_MEMORY, "MB of memory");
    }

    @Test
    void outOfTime_whenTimeIsOver() {
        Budget late = new Budget(new Limits(1000, 1000, 3, 10, Duration.ofNanos(1), 10_000));

        assertThatThrownBy(late::turn).isInstanceOf(Budget.SpentException.class);

        assertThat(late.refusal(Format.TEXT)).map(Unreadable::reason).contains(Reason.OUT_OF_TIME);
    }

    @Test
    void refusalIsKept_whenALibraryCatchesWhatIsThrown() {
        assertThatThrownBy(() -> budget.enter(4)).isInstanceOf(RuntimeException.class);

        budget.enter(1);

        assertThat(budget.refusal(Format.PDF)).isPresent();
    }
}
