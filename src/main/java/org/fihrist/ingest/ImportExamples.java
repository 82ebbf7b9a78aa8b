package org.fihrist.ingest;

/** Bodies of imports that the API's description shows, and that work as they are. */
final class ImportExamples {

    static final String LINES = """
            {"id":"demo-1","title":"غوتيريش يزور بورت سودان","body":"وصل الأمين العام للأمم المتحدة أنطونيو غوتيريش إلى بورت سودان.","source":"demo","published":"2025-03-01"}
            {"id":"demo-2","title":"ماكرون يستقبل السيسي","body":"استقبل الرئيس الفرنسي إيمانويل ماكرون نظيره المصري عبدالفتاح السيسي في باريس.","source":"demo","published":"2025-03-02"}
            {"id":"demo-3","titel":"سطر فيه خطأ"}
            """;

    static final String TEXT = """
            الرئيسية | سياسة | اقتصاد
            لافروف يصل إلى القاهرة لبحث الوضع في غزة
            ٥ مارس ٢٠٢٥
            120 مشاهدة
            وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة اليوم للقاء نظيره المصري بدر عبد العاطي، ويبحث الجانبان وقف إطلاق النار في قطاع غزة وإدخال المساعدات.
            أضف تعليق
            """;

    static final String HTML = """
            <html><head><title>أردوغان يستقبل زيلينسكي</title>
            <meta property="article:published_time" content="2025-02-18T12:00:00+03:00"></head>
            <body><nav>الرئيسية</nav><article><h1>أردوغان يستقبل زيلينسكي في أنقرة</h1>
            <p>استقبل الرئيس التركي رجب طيب أردوغان نظيره الأوكراني فولوديمير زيلينسكي في أنقرة، وبحثا سبل إنهاء الحرب وتبادل الأسرى.</p></article></body></html>
            """;

    private ImportExamples() {}
}
