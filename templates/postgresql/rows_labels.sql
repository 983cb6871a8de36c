SELECT * FROM {{ table }} WHERE {{ columns | first }}::text NOT IN ({{ labels | join(", ") }})
