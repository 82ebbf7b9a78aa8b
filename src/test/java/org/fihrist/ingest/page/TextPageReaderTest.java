package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.ingest.page.Samples.LEAD;
import static org.fihrist.ingest.page.Samples.SECOND;
import static org.fihrist.ingest.page.Samples.TEXT;
import static org.fihrist.ingest.page.Samples.THIRD;
import static org.fihrist.ingest.page.Samples.TITLE;
import static org.fihrist.ingest.page.Samples.lines;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageReaderTest {
    private static final PageReaders READERS = new PageReaders();

    private static Page read(String... lines) {
        return READERS.readText(lines(lines));
    }

    /** A page with some lines between headline and text. */
    private static Page withHeader(String... header) {
        return read(TITLE, lines(header), TEXT);
    }

    @Nested
    class Layouts {
        @Test
        void headlineAndText() {
            assertThat(read(TITLE, "", LEAD, "", SECOND, "", THIRD)).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void allKindsOfFurniture() {
            Page page = read(
                    "انتقل إلى المحتوى",
                    "جريدة المنارة الإلكترونية",
                    "الرئيسية | سياسة | اقتصاد | رياضة",
                    "الرئيسية > محليات > طاقة",
                    "محليات",
                    TITLE + " | جريدة المنارة",
                    "سليم الورّاق",
                    "الثلاثاء 13 أغسطس 2025 - 10:30 صباحاً",
                    "320 مشاهدة",
                    "وقت القراءة: 3 دقائق",
                    "فيسبوك تويتر واتساب نسخ الرابط",
                    "حجم الخط",
                    "16",
                    "صورة أرشيفية (وكالات)",
                    LEAD,
                    "اقرأ أيضاً: خطة لتحلية مياه البحر بالطاقة النظيفة",
                    SECOND,
                    THIRD,
                    "شارك الخبر",
                    "الوسوم",
                    "طاقة",
                    "رياح",
                    "مقالات ذات صلة",
                    "سبع طرق لتوفير الكهرباء في المنزل",
                    "12 أغسطس 2025",
                    "الشمس أم الرياح؟ مقارنة بين مصدرين",
                    "أضف تعليقك",
                    "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
                    "جميع الحقوق محفوظة © 2025 جريدة المنارة");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
        }

        @Test
        void boxesThatABrowserCopiedAsOneLine() {
            Page page = withHeader("13 أغسطس 2025348 مشاهدةوقت القراءة: 4 دقائق", "", "حجم الخط", "16");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
        }

        @Test
        void blogThemeWithBreadcrumbAndRepeatedHeadline() {
            Page page = read(
                    "الرئيسية/أخبار محلية/" + TITLE,
                    TITLE,
                    "\u202Bصورة فريق التحرير\u202Bفريق التحرير\u202Bأغسطس 13, 2025",
                    "0 105 دقيقة واحدة",
                    "فيسبوك \u202BX لينكدإن \u200FTumblr بينتيريست \u200FReddit مشاركة عبر البريد طباعة",
                    TEXT,
                    "اترك تعليقاً إلغاء الرد",
                    "زر الذهاب إلى الأعلى");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
        }

        @Test
        void englishFurniture() {
            Page page = read(
                    "Skip to content",
                    "Connect with us",
                    "Hi, what are you looking for?",
                    "دولي",
                    TITLE,
                    "By admin",
                    "2 min read",
                    TEXT,
                    "Share this article",
                    "You may also like",
                    "سبع طرق لتوفير الكهرباء في المنزل",
                    "Leave a comment",
                    "Your email address will not be published. Required fields are marked *",
                    "Copyright © 2025 All rights reserved");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void rightToLeftMarksAndOtherInvisibleCharacters() {
            Page page = READERS.readText("\uFEFF\u202B" + TITLE + "\u202C\r\n\u200F13\u200F/08\u200F/2025\r\n\u200F"
                    + LEAD.replace(" ", "\u00A0") + "\u200E\r\n");
            assertThat(page).isEqualTo(new Page(TITLE, LEAD, "2025-08-13"));
        }

        @Test
        void controlCharactersAndBrokenSurrogates() {
            Page page = READERS.readText(
                    "\u0000" + TITLE + "\u0007\n\n" + LEAD.replace("،", "\u0001،") + " \uD83D.\f" + SECOND);
            assertThat(page.title()).isEqualTo(TITLE);
            assertThat(page.body()).doesNotContain("\u0000", "\u0001", "\uD83D").endsWith(SECOND);
        }

        @Test
        void oneHugeLine() {
            String huge = (LEAD + " ").repeat(20_000).strip();
            assertThat(READERS.readText(huge)).isEqualTo(new Page(null, huge, null));
        }

        @Test
        void tickerOfOtherHeadlinesAboveTheArticle() {
            String ticker =
                    "فتح الطريق الجبلي أمام الشاحنات    أسعار الخضار تستقر    انطلاق معرض الكتاب    أمطار خفيفة غدا";
            assertThat(read(ticker, TITLE, TEXT)).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void pageWithoutFullStops() {
            String first = "يجتمع مزارعو الوادي كل خريف في سوق القرية لبيع الزيتون والعسل والجبن البلدي";
            String second = "ويقول أحدهم إن الموسم الحالي كان وفيرا رغم تأخر المطر أسابيع طويلة هذا العام";
            assertThat(read("مزارعو الوادي يحتفلون بموسم الزيتون", first, second))
                    .isEqualTo(new Page("مزارعو الوادي يحتفلون بموسم الزيتون", lines(first, second), null));
        }
    }

    @Nested
    class Nothing {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "\n\n",
                    "\u200F",
                    "***",
                    "الرئيسية\nسياسة\nاقتصاد",
                    "أضف تعليق\nشارك",
                    "16\n348 مشاهدة"
                })
        void emptyOrOnlyFurniture(String page) {
            assertThat(READERS.readText(page)).isEqualTo(new Page(null, "", null));
        }

        @Test
        void onlyAHeadlineIsText() {
            assertThat(read(TITLE)).isEqualTo(new Page(null, TITLE, null));
        }
    }

    @Nested
    class Titles {
        @Test
        void noneWhereTheFirstLineIsAParagraph() {
            assertThat(read(LEAD, SECOND)).isEqualTo(new Page(null, lines(LEAD, SECOND), null));
        }

        @Test
        void noneWhereTheFirstLineEndsInAFullStop() {
            String sentence = "عاد الضوء إلى القرى.";
            assertThat(read(sentence, LEAD)).isEqualTo(new Page(null, lines(sentence, LEAD), null));
        }

        @Test
        void subHeadingsStayInTheText() {
            String body = lines(LEAD, "ما الذي يتغير في القرى", SECOND, "خلفية", THIRD);
            assertThat(read(TITLE, body)).isEqualTo(new Page(TITLE, body, null));
        }

        @Test
        void subHeadingBelowAParagraphIsNoTitle() {
            String body = lines(LEAD, TITLE, SECOND);
            assertThat(read(body)).isEqualTo(new Page(null, body, null));
        }

        @Test
        void standfirstStaysInTheText() {
            String standfirst = "سبع قرى تودع المولدات بعد عامين من العمل على التلال";
            assertThat(read(TITLE, standfirst, TEXT)).isEqualTo(new Page(TITLE, lines(standfirst, TEXT), null));
        }

        @Test
        void kickerAboveTheHeadlineGoes() {
            assertThat(read("طاقة الرياح النظيفة", TITLE, TEXT)).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void sloganOfTheSiteIsNoTitle() {
            String slogan = "المنارة صوت الناس وعين الحقيقة";
            assertThat(read(slogan, TITLE, TEXT)).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "هل تكفي الرياح لإنارة قرى الساحل الغربي كله هذا العام؟",
                    "الرياح تضيء قرى الساحل!",
                    "محطة الرياح والساحل الغربي ..."
                })
        void mayEndInOtherSigns(String title) {
            assertThat(read(title, TEXT)).isEqualTo(new Page(title, TEXT, null));
        }

        @Test
        void ofTwoWordsThatTheTextSharesWithIt() {
            assertThat(read("محطة الرياح", TEXT)).isEqualTo(new Page("محطة الرياح", TEXT, null));
        }

        @Test
        void aPageStartingWithSectionsHasOneBelowThem() {
            assertThat(read("الرئيسية", "سياسة", "اقتصاد", "بانوراما", TITLE, TEXT))
                    .isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void aDayInTheHeadlineIsNoDateOfPublication() {
            String title = "أسعار الكهرباء في قرى الساحل الثلاثاء 13 أغسطس 2025";
            assertThat(read(title, TEXT)).isEqualTo(new Page(title, TEXT, null));
        }

        @Test
        void aNewspaperMayBeTheSubject() {
            String title = "صحيفة المنارة تفتتح محطة للرياح على الساحل";
            assertThat(read(title, TEXT)).isEqualTo(new Page(title, TEXT, null));
        }
    }

    @Nested
    class Dates {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "13 أغسطس 2025",
                    "١٣ أغسطس ٢٠٢٥",
                    "13 أغسطس/آب 2025",
                    "الأربعاء 13 أغسطس 2025",
                    "الأربعاء، 13-8-2025",
                    "2025-08-13",
                    "2025-08-13T10:00",
                    "2025/08/13 - 10:30",
                    "13/08/2025 10:30 م",
                    "أغسطس 13, 2025",
                    "٢٠٢٥/٠٨/١٣",
                    "الأربعاء 19 صفر 1447 هـ - الموافق 13 أغسطس 2025 م",
                    "نُشر في 13 أغسطس 2025",
                    "نشر في: الأربعاء 13 أغسطس 2025 - 10:30 ص",
                    "تاريخ النشر: 13/08/2025",
                    "تاريخ النشر : 10:30 ص، الأربعاء 13 أغسطس 2025",
                    "كتب في 13 أغسطس 2025",
                    "Published: 13/08/2025",
                    "نشر في 13 أغسطس 2025 | آخر تحديث 14 أغسطس 2025",
                    "آخر تحديث: 14/08/2025 - تاريخ النشر: 13/08/2025",
                    "13 أغسطس 2025 0 تعليقات 105 زيارة",
                    "بواسطة محرر الموقع - 13 أغسطس 2025",
                    "دولي | 13 أغسطس 2025",
                    "13/08/25",
                    "الأربعاء 13 أغسطس 25",
                    "13 أغسطس/آب 25م",
                    "Aug 13, 2025",
                    "١٣ آب (أغسطس) ٢٠٢٥",
                    "الأربعاء 19 صفر 1447 هـ",
                    "نشر في: الأربعاء 19/02/1447 هـ - 10:30 ص",
                    "الأربعاء ١٩ صفر ١٤٤٧ هـ / ١٣ أغسطس ٢٠٢٥ م",
                    "نشر في: 20 صفر 1447 هـ الموافق 13 أغسطس 2025",
                    "تاريخ النشر: 13/08/2025 م الموافق 1440/02/19 هـ",
                    "13 أغسطس 2025 10:30 بالتوقيت المحلي",
                    "13 أغسطس 2025."
                })
        void onALineOfTheirOwn(String line) {
            assertThat(withHeader(line)).isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
            assertThat(read(line, TITLE, TEXT)).as("above the headline").isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "13.08.2025 | 10:30 GMT # 2025-08-13T10:30:00Z",
                    "آخر تحديث: 13 أغسطس 2025 الساعة 10:30 (غرينتش) # 2025-08-13T10:30:00Z",
                    "نشر في: الأربعاء 13 أغسطس 2025 - 10:30 م بتوقيت مكة المكرمة # 2025-08-13T22:30:00+03:00",
                    "الأربعاء 19 صفر 1447 هـ، 00:15 بتوقيت مكة # 2025-08-13T00:15:00+03:00",
                    "2025-08-13T00:30:00+03:00 # 2025-08-13T00:30:00+03:00",
                    "نشر في 13/08/2025 10:30 GMT | آخر تحديث 14/08/2025 11:00 GMT # 2025-08-13T10:30:00Z"
                })
        void withTimeAndZone(String line, String published) {
            assertThat(withHeader(line)).isEqualTo(new Page(TITLE, TEXT, published));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "منذ ساعتين # 2025-08-13",
                    "نشر منذ ٣ ساعات # 2025-08-13",
                    "قبل 3 أيام # 2025-08-10",
                    "سليم الورّاق - منذ يومين # 2025-08-11",
                    "منذ يومين | سليم الورّاق # 2025-08-11",
                    "أمس # 2025-08-12",
                    "أمس الثلاثاء 10:30 # 2025-08-12",
                    "نشر أمس # 2025-08-12",
                    "اليوم 10:30 # 2025-08-13",
                    "أول من أمس # 2025-08-11"
                })
        void distanceFromThePagesOwnDay(String line, String published) {
            Page page = new Page(TITLE, TEXT, published);
            assertThat(read("الأربعاء 13 أغسطس 2025", TITLE, line, TEXT)).isEqualTo(page);
            assertThat(read("الأربعاء 13 أغسطس 2025", line, TITLE, TEXT)).isEqualTo(page);
            assertThat(withHeader(line)).as("of no known day").isEqualTo(new Page(TITLE, TEXT, null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"منذ أسبوع", "قبل شهرين", "منذ 20 ساعة", "أمس الخميس"})
        void nothingWhereADistanceLeavesTheDayOpen(String line) {
            assertThat(read("الأربعاء 13 أغسطس 2025", TITLE, line, TEXT)).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void distanceAcrossMidnight() {
            assertThat(read("الأربعاء 13 أغسطس 2025 - 01:30", TITLE, "منذ ساعتين", TEXT)
                            .published())
                    .isEqualTo("2025-08-12");
        }

        @Test
        void anArticlesOwnDateRatherThanADistance() {
            assertThat(read("1 يناير 2026", TITLE, "13 أغسطس 2025", "منذ ساعتين", TEXT)
                            .published())
                    .isEqualTo("2025-08-13");
        }

        @Test
        void wordsOfDistanceInTitleAndTextAreNone() {
            String title = "افتتاح محطة الرياح على الساحل الغربي أمس";
            assertThat(read("الأربعاء 13 أغسطس 2025", title, TEXT).published()).isEqualTo("2025-08-13");
            assertThat(read(title, lines("افتتحت المحطة أمس بعد تأخير دام ثلاثة أيام عن الموعد.", TEXT)))
                    .isEqualTo(new Page(
                            title, lines("افتتحت المحطة أمس بعد تأخير دام ثلاثة أيام عن الموعد.", TEXT), null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "سليم الورّاق - 13 أغسطس 2025",
                    "القاهرة | سليم الورّاق | الأربعاء 13 أغسطس 2025 10:30 م",
                    "سليم الورّاق 13 أغسطس 2025",
                    "نشر في 13 أغسطس 2025 بقلم سليم الورّاق"
                })
        void besideAnAuthor(String line) {
            assertThat(withHeader(line)).isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
        }

        @Test
        void belowAStandfirst() {
            String standfirst = "سبع قرى تودع المولدات بعد عامين من العمل على التلال.";
            assertThat(read(TITLE, standfirst, "سليم الورّاق - 13 أغسطس 2025", TEXT))
                    .isEqualTo(new Page(TITLE, lines(standfirst, TEXT), "2025-08-13"));
        }

        @Test
        void authorsBesideThemGo() {
            assertThat(withHeader("سليم عادل الورّاق", "13 أغسطس 2025")).isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
            assertThat(withHeader("13 أغسطس 2025", "سليم عادل الورّاق")).isEqualTo(new Page(TITLE, TEXT, "2025-08-13"));
        }

        @Test
        void openingSentenceThatStatesItStays() {
            String sentence =
                    "نُشر النص في ١٣ أغسطس ٢٠٢٥، وجاء فيه أن سكان القرى السبع ينتظرون الكهرباء منذ أعوام طويلة.";
            assertThat(read(TITLE, LEAD, sentence)).isEqualTo(new Page(TITLE, lines(LEAD, sentence), "2025-08-13"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "وافتتحت أول محطة من نوعها في 13 أغسطس 2020 على ضفة النهر، قبل أن تغلق بعد ثلاثة أعوام.",
                    "ونشرت الوزارة في 13 أغسطس 2020 دراسة عن سرعة الرياح فوق التلال القريبة من الساحل.",
                    "القاهرة، 13 أغسطس 2020 - قالت الوزارة إن الأعمال تسير وفق ما خطط لها منذ البداية."
                })
        void notOneThatASentenceMentions(String sentence) {
            assertThat(read(TITLE, sentence, TEXT)).isEqualTo(new Page(TITLE, lines(sentence, TEXT), null));
        }

        @Test
        void notOneDeepInTheText() {
            String chronicle = lines(TEXT, "13 أغسطس 2020", LEAD, "14 أغسطس 2021", SECOND);
            assertThat(read(TITLE, chronicle)).isEqualTo(new Page(TITLE, chronicle, null));
        }

        @Test
        void aSubHeadingThatSpeaksOfPublishingStays() {
            String body = lines(TEXT, LEAD, "نشر في 13 أغسطس 2020 كتابه الأول", SECOND);
            assertThat(read(TITLE, body)).isEqualTo(new Page(TITLE, body, null));
        }

        @Test
        void notOneAtTheEndOfATextWithoutFullStops() {
            String line = "يجتمع مزارعو الوادي كل خريف في سوق القرية لبيع الزيتون والعسل والجبن";
            assertThat(read("مزارعو الوادي في السوق", line, line, line, line, line, "13 أغسطس 2020")
                            .published())
                    .isNull();
        }

        @Test
        void thatOfPublicationBeforeThatOfTheDay() {
            assertThat(read("اليوم الخميس 1 يناير 2026", TITLE, "13 أغسطس 2025", TEXT)
                            .published())
                    .isEqualTo("2025-08-13");
            assertThat(read(TITLE, "آخر تحديث: 1 يناير 2026", "13 أغسطس 2025", TEXT)
                            .published())
                    .isEqualTo("2025-08-13");
            assertThat(read(TITLE, "1 يناير 2026", "تاريخ النشر: 13 أغسطس 2025", TEXT)
                            .published())
                    .isEqualTo("2025-08-13");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "32/13/2025",
                    "31 فبراير 2025",
                    "13 أغسطس",
                    "صفر 1447 هـ",
                    "منذ 3 ساعات",
                    "أمس",
                    "اليوم 10:30"
                })
        void nothingWhereNoneIsComplete(String line) {
            assertThat(withHeader(line).published()).isNull();
        }

        @Test
        void notThatOfARelatedArticle() {
            Page page = read(TITLE, TEXT, "مقالات ذات صلة", "سبع طرق لتوفير الكهرباء", "12 أغسطس 2025");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, null));
        }
    }

    @Nested
    class RelatedArticles {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "اقرأ أيضاً: خطة لتحلية مياه البحر",
                    "إقرأ أيضا خطة لتحلية مياه البحر بالطاقة النظيفة",
                    "اقرأ المزيد: خطة لتحلية مياه البحر",
                    "يقرأ  خطة لتحلية مياه البحر بالطاقة النظيفة — أخبار البيئة",
                    "يقرأ خطة لتحلية مياه البحر بالطاقة النظيفة — أخبار البيئة",
                    "يقرأ\u00A0 خطة لتحلية مياه البحر",
                    "شاهد أيضا | خطة لتحلية مياه البحر",
                    "شاهد: خطة لتحلية مياه البحر",
                    "للمزيد - خطة لتحلية مياه البحر",
                    "قد يهمك: خطة لتحلية مياه البحر",
                    "موضوعات متعلقة: خطة لتحلية مياه البحر",
                    "مواضيع متعلقة\nخطة لتحلية مياه البحر\nسبع طرق لتوفير الكهرباء",
                    "اقرأ أيضا:\nخطة لتحلية مياه البحر",
                    "مقالات ذات صلة\nخطة لتحلية مياه البحر\nسبع طرق لتوفير الكهرباء\n12 أغسطس 2025"
                })
        void goFromBetweenTheParagraphs(String related) {
            assertThat(read(TITLE, LEAD, related, SECOND, THIRD)).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "يقرأ أطفال القرية كل مساء على ضوء المصباح الجديد في البيت القديم.",
                    "شاهد الأهالي المراوح وهي تدور للمرة الأولى فوق التلال."
                })
        void ordinaryVerbsStay(String sentence) {
            assertThat(read(TITLE, LEAD, sentence, SECOND).body()).isEqualTo(lines(LEAD, sentence, SECOND));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "مقالات ذات صلة",
                    "مواضيع متعلقة",
                    "أخبار ذات صلة:",
                    "الأكثر قراءة",
                    "اخترنا لك",
                    "Related posts"
                })
        void endThePage(String heading) {
            Page page = read(
                    TITLE,
                    TEXT,
                    heading,
                    "خطة لتحلية مياه البحر",
                    "12 أغسطس 2025",
                    "تدرس مدينة ساحلية إقامة محطة صغيرة تعمل بالشمس لتحلية مياه البحر وتوزيعها على البيوت في…",
                    "سبع طرق لتوفير الكهرباء",
                    "نصائح بسيطة يقدمها مهندسون لتقليل الفاتورة...");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void excerptsInTheirListGoToo() {
            Page page = read(
                    TITLE,
                    TEXT,
                    "مقالات ذات صلة",
                    "خطة لتحلية مياه البحر",
                    "تدرس مدينة ساحلية إقامة محطة صغيرة تعمل بالشمس لتحلية مياه البحر وتوزيعها على البيوت والحقول.",
                    "سبع طرق لتوفير الكهرباء",
                    "يقدم مهندسون نصائح بسيطة لتقليل فاتورة الكهرباء في البيوت الصغيرة خلال أشهر الصيف الحارة.");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, null));
        }
    }

    @Nested
    class Comments {
        @ParameterizedTest
        @ValueSource(
                strings = {"أضف تعليق", "اضف تعليقك", "اترك تعليقاً", "التعليقات (2)", "Leave a Reply", "شاركنا رأيك"})
        void goWithTheirHeading(String heading) {
            Page page = read(
                    TITLE, TEXT, heading, "مشروع جميل جدا ونتمنى أن يصل إلى قريتنا أيضا في أقرب وقت ممكن إن شاء الله.");
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void aLinkToThemAboveTheTextIsNotTheEnd() {
            assertThat(withHeader("أضف تعليق", "0 تعليقات")).isEqualTo(new Page(TITLE, TEXT, null));
            assertThat(read(TITLE, LEAD, "أضف تعليق", SECOND, THIRD).body()).isEqualTo(TEXT);
        }
    }

    @Nested
    class Lines {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "فيسبوك",
                    "348 مشاهدة",
                    "شارك الخبر: فيسبوك | تويتر",
                    "وقت القراءة 2 دقيقة",
                    "3 min read",
                    "-A+A",
                    "حجم الخط",
                    "42",
                    "* * *",
                    "#طاقة #رياح",
                    "https://example.org/article/1",
                    "[ad id=\"12\"]",
                    "تابعونا على واتساب لتصلكم آخر الأخبار",
                    "اشترك في نشرتنا البريدية",
                    "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. باستمرارك توافق على ذلك.",
                    "جميع الحقوق محفوظة 2025",
                    "كتب: سليم الورّاق",
                    "كتب ـ سليم الورّاق",
                    "المصدر: وكالات",
                    "صورة أرشيفية لمحطة قديمة",
                    "إعلان"
                })
        void ofFurnitureGoAnywhere(String furniture) {
            assertThat(read(TITLE, furniture, LEAD, furniture, SECOND, THIRD, furniture))
                    .isEqualTo(new Page(TITLE, TEXT, null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "خلفية",
                    "ردود الفعل",
                    "قراءة في المشهد",
                    "العالم العربي",
                    "مشاركة واسعة من الأهالي",
                    "وقال: «لن نعود إلى المولدات».",
                    "1- المراوح الكبيرة",
                    "لماذا اختير الساحل الغربي؟"
                })
        void ofTextStay(String line) {
            assertThat(read(TITLE, LEAD, line, SECOND).body()).isEqualTo(lines(LEAD, line, SECOND));
        }

        @Test
        void whatAColonAnnouncesStaysAtTheEnd() {
            String list = lines("والقرى التي تصل إليها الكهرباء هي:", "عين الزيتون", "وادي الحجل");
            assertThat(read(TITLE, TEXT, list).body())
                    .startsWith(TEXT + "\nوالقرى")
                    .contains("عين الزيتون");
        }

        @Test
        void tagsBelowTheTextGo() {
            assertThat(read(TITLE, TEXT, "طاقة", "رياح", "الساحل الغربي")).isEqualTo(new Page(TITLE, TEXT, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085", "\n\n\n"})
    void anyLineBreakParts(String lineBreak) {
        String page = TITLE + lineBreak + LEAD;
        assertThat(READERS.readText(page)).isEqualTo(new Page(TITLE, LEAD, null));
    }

    @Nested
    class Blocks {
        @Test
        void headlinesCloseTogetherBelowALabelAreAllTeasers() {
            assertThat(read(
                            TITLE,
                            "",
                            LEAD,
                            "",
                            "اقرأ أيضا",
                            "خطة لتحلية مياه البحر",
                            "سبع طرق لتوفير الكهرباء",
                            "",
                            SECOND,
                            "",
                            THIRD))
                    .isEqualTo(new Page(TITLE, TEXT, null));
        }

        @Test
        void withoutABlankLineTheLastOfThemMayBeAHeadingOfTheArticle() {
            assertThat(read(TITLE, LEAD, "اقرأ أيضا", "خطة لتحلية مياه البحر", "خطوات المشروع", SECOND, THIRD)
                            .body())
                    .contains("خطوات المشروع")
                    .doesNotContain("خطة لتحلية");
        }

        @Test
        void captionsAreLeftOut() {
            assertThat(read(TITLE, "", "عمال في الموقع (رويترز)", "", LEAD, "", SECOND, "", THIRD))
                    .isEqualTo(new Page(TITLE, TEXT, null));
        }
    }
}
