package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {
    @ParameterizedTest
    @CsvSource({
        "JANUARY, يناير|كانون الثاني|كانون ثاني|كانون ثان|كانون 2|كانون ٢|جانفي|جانفى",
        "FEBRUARY, فبراير|شباط|فيفري",
        "MARCH, مارس|آذار|أذار|اذار",
        "APRIL, أبريل|إبريل|ابريل|نيسان|أفريل|افريل",
        "MAY, مايو|ماي|أيار|ايار|آيار",
        "JUNE, يونيو|يونية|يونيه|حزيران|جوان",
        "JULY, يوليو|يولية|يوليه|تموز|جويلية|جويليه|يوليوز",
        "AUGUST, أغسطس|اغسطس|آب|اب|أوت|اوت|غشت|أغشت",
        "SEPTEMBER, سبتمبر|أيلول|ايلول|شتنبر|شتمبر",
        "OCTOBER, أكتوبر|اكتوبر|أوكتوبر|تشرين الأول|تشرين الاول|تشرين أول|تشرين 1|تشرين ١",
        "NOVEMBER, نوفمبر|تشرين الثاني|تشرين الثانى|تشرين ثاني|تشرين 2|نونبر",
        "DECEMBER, ديسمبر|دجنبر|دجمبر|كانون الأول|كانون أول|كانون 1"
    })
    void knowsEachName(Month month, String names) {
        assertThat(names.split("\\|"))
                .allSatisfy(name -> assertThat(MonthNames.of(name)).contains(month));
    }

    @ParameterizedTest
    @CsvSource({
        "أَغُسْطُس, AUGUST",
        "أغسـطس, AUGUST",
        "یونیو, JUNE",
        "ٱب, AUGUST",
        "كانون   الثاني, JANUARY",
        "كانون\u00A0الثاني, JANUARY",
        "\u200Fمايو\u200F, MAY",
        "ا\u0654غسطس, AUGUST"
    })
    void letterFormsMayVary(String name, Month month) {
        assertThat(MonthNames.of(name)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "كانون", "تشرين", "كانون 3", "الثاني", "أغسطسية", "محرم", "رمضان", "أغسطس/آب", "August"
            })
    void otherWordsAreNoMonths(String word) {
        assertThat(MonthNames.of(word)).isEmpty();
    }

    @Property
    void takesAnyText(@ForAll @StringLength(max = 64) String text) {
        assertThatCode(() -> MonthNames.of(text)).doesNotThrowAnyException();
    }
}
