DROP TABLE {{ tabel }}{% if cascade %} CASCADE{% endif %}
