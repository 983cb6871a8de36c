UPDATE {{ side }} SET {{ noted }} = {{ table }}.{{ columns | first }} FROM {{ table }} WHERE {% include "retained_row.sql" %}

