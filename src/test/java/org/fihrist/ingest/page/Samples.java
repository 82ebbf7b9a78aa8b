package org.fihrist.ingest.page;

/** Paragraphs of an invented article, and pages made of them. */
final class Samples {
    static final String TITLE = "محطة جديدة للرياح تضيء قرى الساحل الغربي";

    static final String LEAD =
            "افتتحت وزارة الطاقة صباح الثلاثاء محطة جديدة لتوليد الكهرباء من الرياح على الساحل الغربي،"
                    + " بحضور عدد من المهندسين وأهالي القرى المجاورة.";

    static final String SECOND = "وقال مدير المشروع إن المحطة ستكفي حاجة سبع قرى من الكهرباء طوال العام، وإن العمل فيها"
            + " استغرق عامين كاملين من دون توقف.";

    static final String THIRD = "وتنتظر الوزارة أن تبدأ المرحلة الثانية بعد إقرار الموازنة، على أن تضم عشرين مروحة أخرى"
            + " فوق التلال القريبة من الميناء القديم.";

    static final String TEXT = LEAD + "\n" + SECOND + "\n" + THIRD;

    private Samples() {}

    static String lines(String... lines) {
        return String.join("\n", lines);
    }

    static String html(String head, String body) {
        return "<!DOCTYPE html><html lang=ar dir=rtl><head><meta charset=utf-8>" + head + "</head><body>" + body
                + "</body></html>";
    }

    static String paragraphs() {
        return "<p>" + TEXT.replace("\n", "</p>\n<p>") + "</p>";
    }
}
