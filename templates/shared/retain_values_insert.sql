{% set names = key | join(", ") %}
{% set values = columns | join(", ") %}
INSERT INTO {{ side }} ({{ names }}, {{ values }}) SELECT {{ names }}, {{ values }} FROM {{ table }}
