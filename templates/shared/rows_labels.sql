SELECT * FROM {{ table }} WHERE {{ columns | first }} NOT IN ({{ labels | join(", ") }})
