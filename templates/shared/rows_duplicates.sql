SELECT {{ columns | join(", ") }}, COUNT(*) AS rows_alike FROM {{ table }} WHERE {{ columns | join(" IS NOT NULL AND ") }} IS NOT NULL GROUP BY {{ columns | join(", ") }} HAVING COUNT(*) > 1
