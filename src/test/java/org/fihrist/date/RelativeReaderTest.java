package org.fihrist.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeReaderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 8, 13);

    private static Optional<LocalDate> before(String text, Moment now) {
        return RelativeReader.read(text).getFirst().before(now);
    }

    @ParameterizedTest
    @CsvSource({
        "أمس, 1, DAYS",
        "أمسِ, 1, DAYS",
        "البارحة, 1, DAYS",
        "اليوم, 0, DAYS",
        "أول أمس, 2, DAYS",
        "أول من أمس, 2, DAYS",
        "أمس الأول, 2, DAYS",
        "قبل أمس, 2, DAYS",
        "قبل يوم أمس, 2, DAYS",
        "قبل أمس وصل, 2, DAYS",
        "قبل البارحة, 2, DAYS",
        "قبل أمس الأول, 2, DAYS",
        "منذ أمس, 1, DAYS",
        "منذ يوم أمس الثلاثاء, 1, DAYS",
        "منذ يوم أول من أمس, 2, DAYS",
        "منذ لحظات, 0, SECONDS",
        "منذ قليل, 0, SECONDS",
        "منذ دقيقتين, 2, MINUTES",
        "منذ 5 دقائق, 5, MINUTES",
        "منذ ساعة, 1, HOURS",
        "منذ ساعتين, 2, HOURS",
        "قبل ساعتين, 2, HOURS",
        "منذ ٣ ساعات, 3, HOURS",
        "منذ ثلاث ساعات, 3, HOURS",
        "قبل يوم, 1, DAYS",
        "منذ يومين, 2, DAYS",
        "قبل 3 أيام, 3, DAYS",
        "قبل ثلاثة أيام, 3, DAYS",
        "قبل عشرة أيام, 10, DAYS",
        "منذ 11 يوما, 11, DAYS",
        "قبل 3 أيام من الآن, 3, DAYS",
        "قبل يوم واحد من الآن, 1, DAYS",
        "منذ ساعة واحدة فقط, 1, HOURS",
        "قبل ثلاثة أيام كاملة وصل, 3, DAYS",
        "منذ شهر تقريبا, 1, MONTHS",
        "منذ أسبوع, 1, WEEKS",
        "منذ شهرين, 2, MONTHS",
        "قبل 3 سنوات, 3, YEARS"
    })
    void knowsEachDistance(String text, int amount, ChronoUnit unit) {
        assertThat(RelativeReader.read(text))
                .extracting(RelativeMention::time)
                .containsExactly(new RelativeTime(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "منذ",
                "منذ أيام",
                "منذ سنوات",
                "منذ عام 2011",
                "منذ يوم السبت",
                "قبل يومين من الانتخابات",
                "قبل 3 أيام من موعدها",
                "قبل يوم واحد من الانتخابات",
                "قبل ساعة واحدة من الافتتاح",
                "قبل يوم واحد فقط من الانتخابات",
                "قبل ثلاثة أيام فقط من الانتخابات",
                "قبل 3 أيام كاملة من موعدها",
                "قبل شهر كامل من موعدها",
                "قبل شهر تقريبًا من موعدها",
                "قبل يومين على الانتخابات",
                "قبل القمة",
                "بأمس",
                "اليومية",
                "3 أيام",
                "أول يوم",
                "قبل 2025 يوما"
            })
    void noDistancesFromNow(String text) {
        assertThat(RelativeReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "أمس, 2025-08-12",
        "أمس الثلاثاء, 2025-08-12",
        "اليوم, 2025-08-13",
        "أول من أمس, 2025-08-11",
        "قبل 3 أيام, 2025-08-10",
        "منذ 11 ساعة, 2025-08-13",
        "منذ 20 دقيقة, 2025-08-13"
    })
    void countsBackFromADay(String text, LocalDate day) {
        assertThat(before(text, Moment.of(WEDNESDAY))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"منذ 12 ساعة", "منذ 30 ساعة", "منذ أسبوع", "منذ شهر", "قبل عامين", "أمس الخميس"})
    void leavesOpenWhatTheWordsLeaveOpen(String text) {
        assertThat(before(text, Moment.of(WEDNESDAY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "منذ ساعتين, 10:30, 2025-08-13",
        "منذ 9 ساعات, 10:30, 2025-08-13",
        "منذ 10 ساعات, 10:30, ",
        "منذ 11 ساعة, 10:30, 2025-08-12",
        "منذ ساعتين, 02:30, ",
        "منذ ساعتين, 01:30, 2025-08-12"
    })
    void countsBackFromATimeAsFarAsRoundingLeavesTheDayCertain(String text, LocalTime time, LocalDate day) {
        Moment now = new Moment(WEDNESDAY, Optional.of(time), Optional.empty());
        assertThat(before(text, now)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void spansAreTheWordsThemselves() {
        String text = "وصل أمس الثلاثاء بعد أن غادر قبل ثلاثة أيام المدينة.";
        assertThat(RelativeReader.read(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("أمس", "قبل ثلاثة أيام");
    }

    @Test
    void aDayThatIsNamedTwiceIsOneMention() {
        String text = "يتواصل منذ يوم أمس الثلاثاء ما بدأ قبل أمس.";
        assertThat(RelativeReader.read(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("منذ يوم أمس", "قبل أمس");
        assertThat(before(text, Moment.of(WEDNESDAY))).contains(LocalDate.of(2025, 8, 12));
    }

    @Test
    void aMentionNeedsASpan() {
        RelativeTime time = new RelativeTime(1, ChronoUnit.DAYS);
        assertThatThrownBy(() -> new RelativeMention(3, 3, time, true, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RelativeTime(-1, ChronoUnit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"منذ ", "أول من ", "أمس", "1", "منذ 3 ", "منذ يوم فقط ", "فقط ", "َ", "\uD83D"})
    void hostileLengthIsReadInLinearTime(String piece) {
        assertTimeout(Duration.ofSeconds(10), () -> RelativeReader.read(piece.repeat(2_000_000 / piece.length())));
    }

    @Property
    void takesAnyText(@ForAll String text) {
        assertThat(RelativeReader.read(text))
                .allSatisfy(mention -> assertThat(mention.end()).isLessThanOrEqualTo(text.length()));
    }
}
