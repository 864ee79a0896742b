window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988987960292399244"
          ],
          "editableUntil": "2025-11-13T16:10:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "55",
              "58"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "144",
              "153"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "154",
              "157"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "158",
              "171"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "171"
      ],
      "favorite_count": "15",
      "id_str": "1988987960292399244",
      "truncated": false,
      "retweet_count": "0",
      "id": "1988987960292399244",
      "possibly_sensitive": false,
      "created_at": "Thu Nov 13 15:10:58 +0000 2025",
      "favorited": false,
      "full_text": "Times tables champion of Year 4 this week: Advait from #4W, 60 out of 60 in 2 minutes and 41 seconds. He says that the sevens are “just vibes”. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1962888945596658341"
          ],
          "editableUntil": "2025-09-02T15:42:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "147",
              "156"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "157",
              "160"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "161",
              "174"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1962888945596658341/photo/1",
            "indices": [
              "175",
              "198"
            ],
            "url": "https://t.co/qdbNrm08ay",
            "media_url": "http://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "id_str": "1962888939726357546",
            "id": "1962888939726357546",
            "media_url_https": "https://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qdbNrm08ay"
          }
        ]
      },
      "display_text_range": [
        "0",
        "198"
      ],
      "favorite_count": "29",
      "id_str": "1962888945596658341",
      "truncated": false,
      "retweet_count": "2",
      "id": "1962888945596658341",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 02 14:42:48 +0000 2025",
      "favorited": false,
      "full_text": "The floors are polished, the pencils are sharp and the goldfish has been told. We cannot wait to see you all tomorrow morning. Gates open at 8.40! #Chiswick #W4 #LBofHounslow https://t.co/qdbNrm08ay",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1962888945596658341/photo/1",
            "indices": [
              "175",
              "198"
            ],
            "url": "https://t.co/qdbNrm08ay",
            "media_url": "http://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "id_str": "1962888939726357546",
            "id": "1962888939726357546",
            "media_url_https": "https://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qdbNrm08ay"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008873797287960597"
          ],
          "editableUntil": "2026-01-07T13:10:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "92",
              "101"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "102",
              "105"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "106",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "27",
      "in_reply_to_status_id_str": "2008792876580943326",
      "in_reply_to_status_id": "2008792876580943326",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2008873797287960597",
      "truncated": false,
      "retweet_count": "4",
      "id": "2008873797287960597",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 07 12:10:11 +0000 2026",
      "favorited": false,
      "full_text": "Noon: Mr Pilcher, two engineers and a hammer have fixed it. The hats with ears may stay on. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2011096119900043934"
          ],
          "editableUntil": "2026-01-13T16:20:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "62",
              "65"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "130",
              "139"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "140",
              "143"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "144",
              "157"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/qrGYc5m1dz",
            "media_url": "http://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "id_str": "2011096114030381345",
            "id": "2011096114030381345",
            "media_url_https": "https://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qrGYc5m1dz"
          }
        ]
      },
      "display_text_range": [
        "0",
        "181"
      ],
      "favorite_count": "7",
      "id_str": "2011096119900043934",
      "truncated": false,
      "retweet_count": "0",
      "id": "2011096119900043934",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 13 15:20:54 +0000 2026",
      "favorited": false,
      "full_text": "From the window to the coat pegs: that is the solar system in #5W, to scale, if the Sun is a netball. Neptune is in the car park. #Chiswick #W4 #LBofHounslow https://t.co/qrGYc5m1dz",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/qrGYc5m1dz",
            "media_url": "http://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "id_str": "2011096114030381345",
            "id": "2011096114030381345",
            "media_url_https": "https://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qrGYc5m1dz"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2052395745277146767"
          ],
          "editableUntil": "2026-05-07T15:30:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "96",
              "105"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "106",
              "109"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "110",
              "123"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/upBidgHMKN",
            "expanded_url": "https://www.williamhogarth.example/blog/4w/cosmo-ridgeway-newts",
            "display_url": "williamhogarth.example/blo…",
            "indices": [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "123"
      ],
      "favorite_count": "18",
      "id_str": "2052395745277146767",
      "truncated": false,
      "retweet_count": "2",
      "id": "2052395745277146767",
      "possibly_sensitive": false,
      "created_at": "Thu May 07 14:30:52 +0000 2026",
      "favorited": false,
      "full_text": "More from our young naturalists, this time on newts (there are newts!): https://t.co/upBidgHMKN #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036878884076817899"
          ],
          "editableUntil": "2026-03-25T19:52:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "79",
              "88"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "89",
              "92"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "93",
              "106"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "23",
      "in_reply_to_status_id_str": "2036875847398786187",
      "in_reply_to_status_id": "2036875847398786187",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2036878884076817899",
      "truncated": false,
      "retweet_count": "3",
      "id": "2036878884076817899",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 25 18:52:24 +0000 2026",
      "favorited": false,
      "full_text": "Prospero was Uche Nwachukwu, and we will be saying “I knew him when” for ever. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062864656760325498"
          ],
          "editableUntil": "2026-06-05T12:50:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "70",
              "79"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "80",
              "83"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "84",
              "97"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062864656760325498/photo/1",
            "indices": [
              "98",
              "121"
            ],
            "url": "https://t.co/pITQbZhDwF",
            "media_url": "http://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "id_str": "2062864650885891075",
            "id": "2062864650885891075",
            "media_url_https": "https://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pITQbZhDwF"
          }
        ]
      },
      "display_text_range": [
        "0",
        "121"
      ],
      "favorite_count": "27",
      "in_reply_to_status_id_str": "2062560129318019278",
      "in_reply_to_status_id": "2062560129318019278",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2062864656760325498",
      "truncated": false,
      "retweet_count": "3",
      "id": "2062864656760325498",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 05 11:50:35 +0000 2026",
      "favorited": false,
      "full_text": "He was IN the custard. He has been washed and is drying with dignity. #Chiswick #W4 #LBofHounslow https://t.co/pITQbZhDwF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062864656760325498/photo/1",
            "indices": [
              "98",
              "121"
            ],
            "url": "https://t.co/pITQbZhDwF",
            "media_url": "http://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "id_str": "2062864650885891075",
            "id": "2062864650885891075",
            "media_url_https": "https://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pITQbZhDwF"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2013613075593868518"
          ],
          "editableUntil": "2026-01-20T15:02:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "131",
              "140"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "141",
              "144"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "145",
              "158"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "158"
      ],
      "favorite_count": "5",
      "id_str": "2013613075593868518",
      "truncated": false,
      "retweet_count": "0",
      "id": "2013613075593868518",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 20 14:02:23 +0000 2026",
      "favorited": false,
      "full_text": "Happy 9th birthday today to our electrician-in-chief Laurie, who wired the doorbell of the maths corner. It works. It never stops. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036875847398786187"
          ],
          "editableUntil": "2026-03-25T19:40:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "127",
              "136"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "137",
              "140"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "141",
              "154"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036875847398786187/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/RY5jFwmGAH",
            "media_url": "http://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "id_str": "2036875841528893168",
            "id": "2036875841528893168",
            "media_url_https": "https://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RY5jFwmGAH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "16",
      "id_str": "2036875847398786187",
      "truncated": false,
      "retweet_count": "2",
      "id": "2036875847398786187",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 25 18:40:20 +0000 2026",
      "favorited": false,
      "full_text": "Our Year 6 Tempest opened to a full hall. The storm was 60 bin bags. The spirit was a torch. There were actual tears in row C. #Chiswick #W4 #LBofHounslow https://t.co/RY5jFwmGAH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036875847398786187/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/RY5jFwmGAH",
            "media_url": "http://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "id_str": "2036875841528893168",
            "id": "2036875841528893168",
            "media_url_https": "https://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RY5jFwmGAH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075467625921122964"
          ],
          "editableUntil": "2026-07-10T07:30:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "114",
              "123"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "124",
              "127"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "128",
              "141"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "29",
      "id_str": "2075467625921122964",
      "truncated": false,
      "retweet_count": "4",
      "id": "2075467625921122964",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 10 06:30:17 +0000 2026",
      "favorited": false,
      "full_text": "It will be 33°C today. Shade, hats, water, no running about (staff included). Ice pops at 2, courtesy of the PTA. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2027044075864212867"
          ],
          "editableUntil": "2026-02-26T16:32:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "60",
              "63"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027044075864212867/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/zM5ePrud3z",
            "media_url": "http://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "id_str": "2027044069992561192",
            "id": "2027044069992561192",
            "media_url_https": "https://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zM5ePrud3z"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "3",
      "id_str": "2027044075864212867",
      "truncated": false,
      "retweet_count": "0",
      "id": "2027044075864212867",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 26 15:32:23 +0000 2026",
      "favorited": false,
      "full_text": "Coil, pinch, score, slip, hope. The kiln opens tomorrow and #3H would like it to be tomorrow now. #Chiswick #W4 #LBofHounslow https://t.co/zM5ePrud3z",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027044075864212867/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/zM5ePrud3z",
            "media_url": "http://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "id_str": "2027044069992561192",
            "id": "2027044069992561192",
            "media_url_https": "https://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zM5ePrud3z"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988630446211800294"
          ],
          "editableUntil": "2025-11-12T16:30:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "AntiBullyingWeek",
            "indices": [
              "88",
              "105"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988630446211800294/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/1FnlYHo26h",
            "media_url": "http://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "id_str": "1988630440338363075",
            "id": "1988630440338363075",
            "media_url_https": "https://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1FnlYHo26h"
          }
        ]
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "12",
      "id_str": "1988630446211800294",
      "truncated": false,
      "retweet_count": "0",
      "id": "1988630446211800294",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 12 15:30:20 +0000 2025",
      "favorited": false,
      "full_text": "Odd Socks Day! For some of us this took planning. For Mr Marsh it was simply Wednesday. #AntiBullyingWeek #Chiswick #W4 #LBofHounslow https://t.co/1FnlYHo26h",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988630446211800294/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/1FnlYHo26h",
            "media_url": "http://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "id_str": "1988630440338363075",
            "id": "1988630440338363075",
            "media_url_https": "https://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1FnlYHo26h"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1999399023935490257"
          ],
          "editableUntil": "2025-12-12T09:40:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "65",
              "68"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1999399023935490257/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/g2dZt6YDNP",
            "media_url": "http://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "id_str": "1999399018060614107",
            "id": "1999399018060614107",
            "media_url_https": "https://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/g2dZt6YDNP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "10",
      "id_str": "1999399023935490257",
      "truncated": false,
      "retweet_count": "3",
      "id": "1999399023935490257",
      "possibly_sensitive": false,
      "created_at": "Fri Dec 12 08:40:49 +0000 2025",
      "favorited": false,
      "full_text": "Christmas jumper day for Save the Children. There is a jumper in #5W that plays three tunes. It has been asked to play none. #Chiswick #W4 #LBofHounslow https://t.co/g2dZt6YDNP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1999399023935490257/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/g2dZt6YDNP",
            "media_url": "http://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "id_str": "1999399018060614107",
            "id": "1999399018060614107",
            "media_url_https": "https://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/g2dZt6YDNP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036103306934101367"
          ],
          "editableUntil": "2026-03-23T16:30:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "34",
              "37"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036103306934101367/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/UEJFRJm296",
            "media_url": "http://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "id_str": "2036103301064520239",
            "id": "2036103301064520239",
            "media_url_https": "https://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/UEJFRJm296"
          }
        ]
      },
      "display_text_range": [
        "0",
        "185"
      ],
      "favorite_count": "13",
      "id_str": "2036103306934101367",
      "truncated": false,
      "retweet_count": "3",
      "id": "2036103306934101367",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 23 15:30:32 +0000 2026",
      "favorited": false,
      "full_text": "A morning at Hogarth’s House with #4H: his mulberry tree, his pug, and a room full of pictures in which everybody is up to something. #Chiswick #W4 #LBofHounslow https://t.co/UEJFRJm296",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036103306934101367/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/UEJFRJm296",
            "media_url": "http://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "id_str": "2036103301064520239",
            "id": "2036103301064520239",
            "media_url_https": "https://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/UEJFRJm296"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2000584271328238151"
          ],
          "editableUntil": "2025-12-15T16:10:34.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "16",
              "19"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000584271328238151/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/tPHN1Lj1hS",
            "media_url": "http://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "id_str": "2000584265458289820",
            "id": "2000584265458289820",
            "media_url_https": "https://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tPHN1Lj1hS"
          }
        ]
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "24",
      "id_str": "2000584271328238151",
      "truncated": false,
      "retweet_count": "3",
      "id": "2000584271328238151",
      "possibly_sensitive": false,
      "created_at": "Mon Dec 15 15:10:34 +0000 2025",
      "favorited": false,
      "full_text": "Happy Hanukkah! #4H learned to play dreidel for chocolate coins. The bank collapsed at ten past two and was eaten. #Chiswick #W4 #LBofHounslow https://t.co/tPHN1Lj1hS",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000584271328238151/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/tPHN1Lj1hS",
            "media_url": "http://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "id_str": "2000584265458289820",
            "id": "2000584265458289820",
            "media_url_https": "https://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tPHN1Lj1hS"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2055318554409325692"
          ],
          "editableUntil": "2026-05-15T17:05:04.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "educationgovuk",
            "screen_name": "educationgovuk",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "622800682",
            "id": "622800682"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "0",
      "id_str": "2055318554409325692",
      "truncated": false,
      "retweet_count": "1",
      "id": "2055318554409325692",
      "possibly_sensitive": false,
      "created_at": "Fri May 15 16:05:04 +0000 2026",
      "favorited": false,
      "full_text": "RT @educationgovuk: Thank you to the 600,000 pupils, and to every teacher, cook and caretaker, who made this week a calm one.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2079114321591449040"
          ],
          "editableUntil": "2026-07-20T09:00:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "173",
              "186"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079114321591449040/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/1Qtfco10FZ",
            "media_url": "http://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "id_str": "2079114315718165235",
            "id": "2079114315718165235",
            "media_url_https": "https://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Qtfco10FZ"
          }
        ]
      },
      "display_text_range": [
        "0",
        "210"
      ],
      "favorite_count": "4",
      "id_str": "2079114321591449040",
      "truncated": false,
      "retweet_count": "0",
      "id": "2079114321591449040",
      "possibly_sensitive": false,
      "created_at": "Mon Jul 20 08:00:57 +0000 2026",
      "favorited": false,
      "full_text": "Mr Strang is hanging up his lollipop after twenty-two years and about nine hundred thousand crossings. Not a single scratch. Come and shake his hand tomorrow! #Chiswick #W4 #LBofHounslow https://t.co/1Qtfco10FZ",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079114321591449040/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/1Qtfco10FZ",
            "media_url": "http://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "id_str": "2079114315718165235",
            "id": "2079114315718165235",
            "media_url_https": "https://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Qtfco10FZ"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2018379071618160944"
          ],
          "editableUntil": "2026-02-02T18:40:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "168",
              "177"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "178",
              "181"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "182",
              "195"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "195"
      ],
      "favorite_count": "14",
      "id_str": "2018379071618160944",
      "truncated": false,
      "retweet_count": "3",
      "id": "2018379071618160944",
      "possibly_sensitive": false,
      "created_at": "Mon Feb 02 17:40:45 +0000 2026",
      "favorited": false,
      "full_text": "Online safety evening for parents on Tuesday 10 February at 6.30, with Mr Bevan, in the hall. We will show you the settings. Your children already know where they are. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074878682726807385"
          ],
          "editableUntil": "2026-07-08T16:30:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "111",
              "120"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "121",
              "124"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "125",
              "138"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074878682726807385/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/Vs7XlNV6ad",
            "media_url": "http://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "id_str": "2074878676855390448",
            "id": "2074878676855390448",
            "media_url_https": "https://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Vs7XlNV6ad"
          }
        ]
      },
      "display_text_range": [
        "0",
        "162"
      ],
      "favorite_count": "22",
      "id_str": "2074878682726807385",
      "truncated": false,
      "retweet_count": "3",
      "id": "2074878682726807385",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 08 15:30:02 +0000 2026",
      "favorited": false,
      "full_text": "Sign up for the Summer Reading Challenge at Chiswick Library from Saturday: six books, one medal, no homework. #Chiswick #W4 #LBofHounslow https://t.co/Vs7XlNV6ad",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074878682726807385/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/Vs7XlNV6ad",
            "media_url": "http://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "id_str": "2074878676855390448",
            "id": "2074878676855390448",
            "media_url_https": "https://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Vs7XlNV6ad"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2019789427308634662"
          ],
          "editableUntil": "2026-02-06T16:05:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2019789427308634662/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/PRywvKdImr",
            "media_url": "http://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "id_str": "2019789421436130953",
            "id": "2019789421436130953",
            "media_url_https": "https://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/PRywvKdImr"
          }
        ]
      },
      "display_text_range": [
        "0",
        "185"
      ],
      "favorite_count": "7",
      "id_str": "2019789427308634662",
      "truncated": false,
      "retweet_count": "4",
      "id": "2019789427308634662",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 06 15:05:00 +0000 2026",
      "favorited": false,
      "full_text": "NSPCC Number Day: the whole school came as a number, a shape or, in one case, a recurring decimal. £301 raised (prime? ask a Year 5). #Chiswick #W4 #LBofHounslow https://t.co/PRywvKdImr",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2019789427308634662/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/PRywvKdImr",
            "media_url": "http://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "id_str": "2019789421436130953",
            "id": "2019789421436130953",
            "media_url_https": "https://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/PRywvKdImr"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037524626537307998"
          ],
          "editableUntil": "2026-03-27T14:38:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "156",
              "165"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "166",
              "169"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "170",
              "183"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "183"
      ],
      "favorite_count": "28",
      "id_str": "2037524626537307998",
      "truncated": false,
      "retweet_count": "1",
      "id": "2037524626537307998",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 27 13:38:21 +0000 2026",
      "favorited": false,
      "full_text": "End of term! Thank you, everybody, for a spring with two bangs, one dragon and no lost recorders (one found recorder; see office). Back on Monday 13 April. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2022281041017739397"
          ],
          "editableUntil": "2026-02-13T13:05:47.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "138",
              "147"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "148",
              "151"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "152",
              "165"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2022281041017739397/photo/1",
            "indices": [
              "166",
              "189"
            ],
            "url": "https://t.co/MXwyoERqGR",
            "media_url": "http://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "id_str": "2022281035144159246",
            "id": "2022281035144159246",
            "media_url_https": "https://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/MXwyoERqGR"
          }
        ]
      },
      "display_text_range": [
        "0",
        "189"
      ],
      "favorite_count": "7",
      "id_str": "2022281041017739397",
      "truncated": false,
      "retweet_count": "0",
      "id": "2022281041017739397",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 13 12:05:47 +0000 2026",
      "favorited": false,
      "full_text": "Shrove Tuesday falls in half term, so our pancake race was today. Winning time: 14.2 seconds. Winning pancake: still on the netball hoop. #Chiswick #W4 #LBofHounslow https://t.co/MXwyoERqGR",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2022281041017739397/photo/1",
            "indices": [
              "166",
              "189"
            ],
            "url": "https://t.co/MXwyoERqGR",
            "media_url": "http://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "id_str": "2022281035144159246",
            "id": "2022281035144159246",
            "media_url_https": "https://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/MXwyoERqGR"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1979212111413004119"
          ],
          "editableUntil": "2025-10-17T16:45:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "154",
              "163"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "164",
              "167"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "168",
              "181"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "181"
      ],
      "favorite_count": "15",
      "id_str": "1979212111413004119",
      "truncated": false,
      "retweet_count": "0",
      "id": "1979212111413004119",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 17 15:45:14 +0000 2025",
      "favorited": false,
      "full_text": "We are looking for a parent governor. You need a free evening twice a term, an opinion, and the ability to keep it to two minutes. Forms from the office. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1981002278107110313"
          ],
          "editableUntil": "2025-10-22T15:18:43.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "179",
              "188"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "189",
              "192"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "193",
              "206"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981002278107110313/photo/1",
            "indices": [
              "207",
              "230"
            ],
            "url": "https://t.co/q7FLiXaXWc",
            "media_url": "http://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "id_str": "1981002272234463270",
            "id": "1981002272234463270",
            "media_url_https": "https://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/q7FLiXaXWc"
          }
        ]
      },
      "display_text_range": [
        "0",
        "230"
      ],
      "favorite_count": "8",
      "id_str": "1981002278107110313",
      "truncated": false,
      "retweet_count": "1",
      "id": "1981002278107110313",
      "possibly_sensitive": false,
      "created_at": "Wed Oct 22 14:18:43 +0000 2025",
      "favorited": false,
      "full_text": "It is the day when the whole school says thank you to Mr Pilcher, who found 26 tennis balls, three kites and a trainer on the roof this half term, and put only some of them back. #Chiswick #W4 #LBofHounslow https://t.co/q7FLiXaXWc",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981002278107110313/photo/1",
            "indices": [
              "207",
              "230"
            ],
            "url": "https://t.co/q7FLiXaXWc",
            "media_url": "http://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "id_str": "1981002272234463270",
            "id": "1981002272234463270",
            "media_url_https": "https://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/q7FLiXaXWc"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1980275472333681378"
          ],
          "editableUntil": "2025-10-20T15:10:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "66",
              "69"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980275472333681378/photo/1",
            "indices": [
              "168",
              "191"
            ],
            "url": "https://t.co/wStsnRm7gv",
            "media_url": "http://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "id_str": "1980275466461570573",
            "id": "1980275466461570573",
            "media_url_https": "https://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wStsnRm7gv"
          }
        ]
      },
      "display_text_range": [
        "0",
        "191"
      ],
      "favorite_count": "3",
      "id_str": "1980275472333681378",
      "truncated": false,
      "retweet_count": "3",
      "id": "1980275472333681378",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 20 14:10:39 +0000 2025",
      "favorited": false,
      "full_text": "Happy Diwali to all who celebrate! Year 3 painted clay lamps, and #3W drew a rangoli so large that we all had to go home by the other door. #Chiswick #W4 #LBofHounslow https://t.co/wStsnRm7gv",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980275472333681378/photo/1",
            "indices": [
              "168",
              "191"
            ],
            "url": "https://t.co/wStsnRm7gv",
            "media_url": "http://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "id_str": "1980275466461570573",
            "id": "1980275466461570573",
            "media_url_https": "https://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wStsnRm7gv"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980275472333681378/photo/1",
            "indices": [
              "168",
              "191"
            ],
            "url": "https://t.co/wStsnRm7gv",
            "media_url": "http://pbs.twimg.com/media/GQRyOW1BaazBk4D.jpg",
            "id_str": "1980275466838088769",
            "id": "1980275466838088769",
            "media_url_https": "https://pbs.twimg.com/media/GQRyOW1BaazBk4D.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wStsnRm7gv"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1968351753929368486"
          ],
          "editableUntil": "2025-09-17T17:30:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "178",
              "187"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "188",
              "191"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "192",
              "205"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "205"
      ],
      "favorite_count": "2",
      "id_str": "1968351753929368486",
      "truncated": false,
      "retweet_count": "4",
      "id": "1968351753929368486",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 17 16:30:03 +0000 2025",
      "favorited": false,
      "full_text": "Clubs open tonight at 6 on the parents’ page: chess, choir, cookery, coding, gardening, netball, knitting (full in four minutes last year) and, new, steel pans with Mrs Hallett. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1967939181216260892"
          ],
          "editableUntil": "2025-09-16T14:10:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "26",
              "29"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "176",
              "185"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "186",
              "189"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "190",
              "203"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1967939181216260892/photo/1",
            "indices": [
              "204",
              "227"
            ],
            "url": "https://t.co/W2EF28q0fw",
            "media_url": "http://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "id_str": "1967939175342983582",
            "id": "1967939175342983582",
            "media_url_https": "https://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/W2EF28q0fw"
          }
        ]
      },
      "display_text_range": [
        "0",
        "227"
      ],
      "favorite_count": "2",
      "id_str": "1967939181216260892",
      "truncated": false,
      "retweet_count": "3",
      "id": "1967939181216260892",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 16 13:10:38 +0000 2025",
      "favorited": false,
      "full_text": "Low tide and a high wind! #4W walked to the river to draw Chiswick Eyot, counted eleven herons (some of them may have been the same heron) and came home with very muddy boots. #Chiswick #W4 #LBofHounslow https://t.co/W2EF28q0fw",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1967939181216260892/photo/1",
            "indices": [
              "204",
              "227"
            ],
            "url": "https://t.co/W2EF28q0fw",
            "media_url": "http://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "id_str": "1967939175342983582",
            "id": "1967939175342983582",
            "media_url_https": "https://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/W2EF28q0fw"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1967939181216260892/photo/1",
            "indices": [
              "204",
              "227"
            ],
            "url": "https://t.co/W2EF28q0fw",
            "media_url": "http://pbs.twimg.com/media/GS0LXocS8Hmm04w.jpg",
            "id_str": "1967939175719584331",
            "id": "1967939175719584331",
            "media_url_https": "https://pbs.twimg.com/media/GS0LXocS8Hmm04w.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/W2EF28q0fw"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2055279748709348065"
          ],
          "editableUntil": "2026-05-15T14:30:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "53",
              "56"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "131",
              "140"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "141",
              "144"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "145",
              "158"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2055279748709348065/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/HVA7nVMmPP",
            "media_url": "http://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "id_str": "2055279742837377494",
            "id": "2055279742837377494",
            "media_url_https": "https://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HVA7nVMmPP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "182"
      ],
      "favorite_count": "9",
      "id_str": "2055279748709348065",
      "truncated": false,
      "retweet_count": "4",
      "id": "2055279748709348065",
      "possibly_sensitive": false,
      "created_at": "Fri May 15 13:30:52 +0000 2026",
      "favorited": false,
      "full_text": "Look who is back, plaster cast and all! Everybody in #2H has signed it, and the nurse says that the epilepsy tests were all clear. #Chiswick #W4 #LBofHounslow https://t.co/HVA7nVMmPP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2055279748709348065/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/HVA7nVMmPP",
            "media_url": "http://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "id_str": "2055279742837377494",
            "id": "2055279742837377494",
            "media_url_https": "https://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HVA7nVMmPP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1976674318417222014"
          ],
          "editableUntil": "2025-10-10T16:40:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "61",
              "64"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "157",
              "166"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "167",
              "170"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "171",
              "184"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976674318417222014/photo/1",
            "indices": [
              "185",
              "208"
            ],
            "url": "https://t.co/t5GDCk5AlM",
            "media_url": "http://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "id_str": "1976674312543953186",
            "id": "1976674312543953186",
            "media_url_https": "https://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/t5GDCk5AlM"
          }
        ]
      },
      "display_text_range": [
        "0",
        "208"
      ],
      "favorite_count": "6",
      "id_str": "1976674318417222014",
      "truncated": false,
      "retweet_count": "0",
      "id": "1976674318417222014",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 10 15:40:57 +0000 2025",
      "favorited": false,
      "full_text": "gr8 day in the school kitchen, thx to Mrs Cudjoe for letting #1H make forty bread rolls! One is shaped like a hedgehog. One is shaped like nothing on earth. #Chiswick #W4 #LBofHounslow https://t.co/t5GDCk5AlM",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976674318417222014/photo/1",
            "indices": [
              "185",
              "208"
            ],
            "url": "https://t.co/t5GDCk5AlM",
            "media_url": "http://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "id_str": "1976674312543953186",
            "id": "1976674312543953186",
            "media_url_https": "https://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/t5GDCk5AlM"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2069054992284254538"
          ],
          "editableUntil": "2026-06-22T14:48:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "17",
              "20"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "131",
              "140"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "141",
              "144"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "145",
              "158"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069054992284254538/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/TGc78V3lf6",
            "media_url": "http://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "id_str": "2069054986414221076",
            "id": "2069054986414221076",
            "media_url_https": "https://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TGc78V3lf6"
          }
        ]
      },
      "display_text_range": [
        "0",
        "182"
      ],
      "favorite_count": "22",
      "id_str": "2069054992284254538",
      "truncated": false,
      "retweet_count": "4",
      "id": "2069054992284254538",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 22 13:48:46 +0000 2026",
      "favorited": false,
      "full_text": "For Windrush Day #5H invited grandparents to tell us about the journey. The suitcase on the wall holds what each of us would take. #Chiswick #W4 #LBofHounslow https://t.co/TGc78V3lf6",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069054992284254538/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/TGc78V3lf6",
            "media_url": "http://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "id_str": "2069054986414221076",
            "id": "2069054986414221076",
            "media_url_https": "https://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TGc78V3lf6"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991923293619119922"
          ],
          "editableUntil": "2025-11-21T18:34:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "1991919636184349632",
      "in_reply_to_status_id": "1991919636184349632",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1991923293619119922",
      "truncated": false,
      "retweet_count": "2",
      "id": "1991923293619119922",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 21 17:34:56 +0000 2025",
      "favorited": false,
      "full_text": "Board one was won by Krish Mahadevan after 52 moves. Please ask him about the rook. Then sit down, because it takes a while. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2000994478455094963"
          ],
          "editableUntil": "2025-12-16T19:20:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "88",
              "97"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "98",
              "101"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "102",
              "115"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000994478455094963/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/8cqaB3lTRu",
            "media_url": "http://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "id_str": "2000994472583129562",
            "id": "2000994472583129562",
            "media_url_https": "https://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8cqaB3lTRu"
          }
        ]
      },
      "display_text_range": [
        "0",
        "139"
      ],
      "favorite_count": "11",
      "id_str": "2000994478455094963",
      "truncated": false,
      "retweet_count": "3",
      "id": "2000994478455094963",
      "possibly_sensitive": false,
      "created_at": "Tue Dec 16 18:20:35 +0000 2025",
      "favorited": false,
      "full_text": "Carols by the river with the whole choir, lanterns and a fox who stayed for two verses. #Chiswick #W4 #LBofHounslow https://t.co/8cqaB3lTRu",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000994478455094963/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/8cqaB3lTRu",
            "media_url": "http://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "id_str": "2000994472583129562",
            "id": "2000994472583129562",
            "media_url_https": "https://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8cqaB3lTRu"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000994478455094963/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/8cqaB3lTRu",
            "media_url": "http://pbs.twimg.com/media/GjEInoiFkaBlbCc.jpg",
            "id_str": "2000994472961720972",
            "id": "2000994472961720972",
            "media_url_https": "https://pbs.twimg.com/media/GjEInoiFkaBlbCc.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8cqaB3lTRu"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2012184562759797221"
          ],
          "editableUntil": "2026-01-16T16:25:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "26",
              "29"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2012184562759797221/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/pOzDVvPpfw",
            "media_url": "http://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "id_str": "2012184556889038220",
            "id": "2012184556889038220",
            "media_url_https": "https://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pOzDVvPpfw"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "14",
      "id_str": "2012184562759797221",
      "truncated": false,
      "retweet_count": "0",
      "id": "2012184562759797221",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 16 15:25:59 +0000 2026",
      "favorited": false,
      "full_text": "Battery, bulb, wire, gap. #4W closed the circuit with a spoon, a key, a paper clip and (briefly) a gherkin. #Chiswick #W4 #LBofHounslow https://t.co/pOzDVvPpfw",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2012184562759797221/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/pOzDVvPpfw",
            "media_url": "http://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "id_str": "2012184556889038220",
            "id": "2012184556889038220",
            "media_url_https": "https://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pOzDVvPpfw"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2043595709610572984"
          ],
          "editableUntil": "2026-04-13T08:42:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "112",
              "121"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "122",
              "125"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "126",
              "139"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2043595709610572984/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/XW5ZMhFTIR",
            "media_url": "http://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "id_str": "2043595703739785375",
            "id": "2043595703739785375",
            "media_url_https": "https://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XW5ZMhFTIR"
          }
        ]
      },
      "display_text_range": [
        "0",
        "163"
      ],
      "favorite_count": "11",
      "id_str": "2043595709610572984",
      "truncated": false,
      "retweet_count": "0",
      "id": "2043595709610572984",
      "possibly_sensitive": false,
      "created_at": "Mon Apr 13 07:42:40 +0000 2026",
      "favorited": false,
      "full_text": "Summer term! Hats, water, and hope. The magnolia by the gate waited for us and then dropped everything at once. #Chiswick #W4 #LBofHounslow https://t.co/XW5ZMhFTIR",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2043595709610572984/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/XW5ZMhFTIR",
            "media_url": "http://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "id_str": "2043595703739785375",
            "id": "2043595703739785375",
            "media_url_https": "https://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XW5ZMhFTIR"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2078064915119038136"
          ],
          "editableUntil": "2026-07-17T11:30:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "133",
              "142"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "143",
              "146"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "147",
              "160"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2078064915119038136/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/wYd99PMLda",
            "media_url": "http://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "id_str": "2078064909248311023",
            "id": "2078064909248311023",
            "media_url_https": "https://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wYd99PMLda"
          }
        ]
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "13",
      "id_str": "2078064915119038136",
      "truncated": false,
      "retweet_count": "1",
      "id": "2078064915119038136",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 17 10:30:59 +0000 2026",
      "favorited": false,
      "full_text": "Seven years in forty minutes. We laughed, we cried, we sang the one about the ferry. Go well, Year 6: look up, be kind, write to us. #Chiswick #W4 #LBofHounslow https://t.co/wYd99PMLda",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2078064915119038136/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/wYd99PMLda",
            "media_url": "http://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "id_str": "2078064909248311023",
            "id": "2078064909248311023",
            "media_url_https": "https://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wYd99PMLda"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1976282700447893950"
          ],
          "editableUntil": "2025-10-09T14:44:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "188",
              "197"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "198",
              "201"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "202",
              "215"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976282700447893950/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/F5ZtxzAsWy",
            "media_url": "http://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "id_str": "1976282694575893122",
            "id": "1976282694575893122",
            "media_url_https": "https://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/F5ZtxzAsWy"
          }
        ]
      },
      "display_text_range": [
        "0",
        "239"
      ],
      "favorite_count": "9",
      "in_reply_to_status_id_str": "1975207905850548223",
      "in_reply_to_status_id": "1975207905850548223",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1976282700447893950",
      "truncated": false,
      "retweet_count": "2",
      "id": "1976282700447893950",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 09 13:44:48 +0000 2025",
      "favorited": false,
      "full_text": "And it burned! The wind took it from the baker’s to St Paul’s in just under three minutes. Thank you to Green Watch, who were kind enough to say that we were their best booking this week. #Chiswick #W4 #LBofHounslow https://t.co/F5ZtxzAsWy",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976282700447893950/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/F5ZtxzAsWy",
            "media_url": "http://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "id_str": "1976282694575893122",
            "id": "1976282694575893122",
            "media_url_https": "https://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/F5ZtxzAsWy"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2035019582666091386"
          ],
          "editableUntil": "2026-03-20T16:44:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "107",
              "116"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "117",
              "120"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "121",
              "134"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "134"
      ],
      "favorite_count": "10",
      "id_str": "2035019582666091386",
      "truncated": false,
      "retweet_count": "1",
      "id": "2035019582666091386",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 20 15:44:12 +0000 2026",
      "favorited": false,
      "full_text": "Every child in Year 5 can now swim 25 metres. Every one. Coach Peart has gone somewhere quiet to be proud. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2061797646794607538"
          ],
          "editableUntil": "2026-06-02T14:10:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "61",
              "64"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2061797646794607538/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/BYd1aJniL8",
            "media_url": "http://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "id_str": "2061797640923613998",
            "id": "2061797640923613998",
            "media_url_https": "https://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BYd1aJniL8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "27",
      "id_str": "2061797646794607538",
      "truncated": false,
      "retweet_count": "1",
      "id": "2061797646794607538",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 02 13:10:40 +0000 2026",
      "favorited": false,
      "full_text": "Five caterpillars went in, five painted ladies came out, and #1W let them go by the lavender. One came back to look at us. #Chiswick #W4 #LBofHounslow https://t.co/BYd1aJniL8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2061797646794607538/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/BYd1aJniL8",
            "media_url": "http://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "id_str": "2061797640923613998",
            "id": "2061797640923613998",
            "media_url_https": "https://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BYd1aJniL8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1995530898373922009"
          ],
          "editableUntil": "2025-12-01T17:30:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "104",
              "113"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "114",
              "117"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "118",
              "131"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1995530898373922009/photo/1",
            "indices": [
              "132",
              "155"
            ],
            "url": "https://t.co/7NTZOtv3fx",
            "media_url": "http://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "id_str": "1995530892503299432",
            "id": "1995530892503299432",
            "media_url_https": "https://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7NTZOtv3fx"
          }
        ]
      },
      "display_text_range": [
        "0",
        "155"
      ],
      "favorite_count": "17",
      "id_str": "1995530898373922009",
      "truncated": false,
      "retweet_count": "1",
      "id": "1995530898373922009",
      "possibly_sensitive": false,
      "created_at": "Mon Dec 01 16:30:16 +0000 2025",
      "favorited": false,
      "full_text": "One down, twenty-three to go. Our Advent window is lit every day at half past four: walk past, look up. #Chiswick #W4 #LBofHounslow https://t.co/7NTZOtv3fx",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1995530898373922009/photo/1",
            "indices": [
              "132",
              "155"
            ],
            "url": "https://t.co/7NTZOtv3fx",
            "media_url": "http://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "id_str": "1995530892503299432",
            "id": "1995530892503299432",
            "media_url_https": "https://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7NTZOtv3fx"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2022333679531360882"
          ],
          "editableUntil": "2026-02-13T16:34:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "138",
              "147"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "148",
              "151"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "152",
              "165"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "165"
      ],
      "favorite_count": "18",
      "id_str": "2022333679531360882",
      "truncated": false,
      "retweet_count": "1",
      "id": "2022333679531360882",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 13 15:34:57 +0000 2026",
      "favorited": false,
      "full_text": "Have a lovely half term. Back on Monday 23 February. Twiglet the Second is spending the week with Miss Pietrzak, who is being very brave. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2027394694510059876"
          ],
          "editableUntil": "2026-02-27T15:45:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "25",
              "28"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "78",
              "87"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "88",
              "91"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "92",
              "105"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027394694510059876/photo/1",
            "indices": [
              "106",
              "129"
            ],
            "url": "https://t.co/9tIAsrpqDL",
            "media_url": "http://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "id_str": "2027394688637816489",
            "id": "2027394688637816489",
            "media_url_https": "https://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9tIAsrpqDL"
          }
        ]
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "22",
      "id_str": "2027394694510059876",
      "truncated": false,
      "retweet_count": "4",
      "id": "2027394694510059876",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 27 14:45:37 +0000 2026",
      "favorited": false,
      "full_text": "Week six of recorders in #3W. We have three notes now and we use all of them. #Chiswick #W4 #LBofHounslow https://t.co/9tIAsrpqDL",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027394694510059876/photo/1",
            "indices": [
              "106",
              "129"
            ],
            "url": "https://t.co/9tIAsrpqDL",
            "media_url": "http://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "id_str": "2027394688637816489",
            "id": "2027394688637816489",
            "media_url_https": "https://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9tIAsrpqDL"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2028878576350744647"
          ],
          "editableUntil": "2026-03-03T18:02:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "bookbarge_chisw",
            "screen_name": "bookbarge_chisw",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "284428727",
            "id": "284428727"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "2028878576350744647",
      "truncated": false,
      "retweet_count": "1",
      "id": "2028878576350744647",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 03 17:02:02 +0000 2026",
      "favorited": false,
      "full_text": "RT @bookbarge_chiswick: So many thoughtful questions from the young readers who came aboard this morning. One asked whether books get seasi…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1963140121492601127"
          ],
          "editableUntil": "2025-09-03T08:20:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "137",
              "146"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "147",
              "150"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "151",
              "164"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "164"
      ],
      "favorite_count": "2",
      "id_str": "1963140121492601127",
      "truncated": false,
      "retweet_count": "2",
      "id": "1963140121492601127",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 03 07:20:53 +0000 2025",
      "favorited": false,
      "full_text": "Good morning, autumn term! A reminder that Reception start at 9.30 this week and that crying at the gate is allowed, grown-ups included. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1967952330357439847"
          ],
          "editableUntil": "2025-09-16T15:02:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "143",
              "152"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "153",
              "156"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "157",
              "170"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "170"
      ],
      "favorite_count": "11",
      "in_reply_to_status_id_str": "1967939181216260892",
      "in_reply_to_status_id": "1967939181216260892",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1967952330357439847",
      "truncated": false,
      "retweet_count": "2",
      "id": "1967952330357439847",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 16 14:02:53 +0000 2025",
      "favorited": false,
      "full_text": "The best question of the walk: “Where does the river go when it goes out?” Your turn, families. We will put the best answer in the newsletter. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2044703651788859324"
          ],
          "editableUntil": "2026-04-16T10:05:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "84",
              "93"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "94",
              "97"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "98",
              "111"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044703651788859324/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/1JOqXZuOG2",
            "media_url": "http://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "id_str": "2044703645918663572",
            "id": "2044703645918663572",
            "media_url_https": "https://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1JOqXZuOG2"
          }
        ]
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "2",
      "in_reply_to_status_id_str": "2044057322127716246",
      "in_reply_to_status_id": "2044057322127716246",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2044703651788859324",
      "truncated": false,
      "retweet_count": "2",
      "id": "2044703651788859324",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 16 09:05:14 +0000 2026",
      "favorited": false,
      "full_text": "SEVEN! Two in the night, four during phonics and one in the middle of the register. #Chiswick #W4 #LBofHounslow https://t.co/1JOqXZuOG2",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044703651788859324/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/1JOqXZuOG2",
            "media_url": "http://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "id_str": "2044703645918663572",
            "id": "2044703645918663572",
            "media_url_https": "https://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1JOqXZuOG2"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1985982997331833929"
          ],
          "editableUntil": "2025-11-05T09:10:19.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "MetPoliceUK",
            "screen_name": "MetPoliceUK",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "357819020",
            "id": "357819020"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "1985982997331833929",
      "truncated": false,
      "retweet_count": "3",
      "id": "1985982997331833929",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 05 08:10:19 +0000 2025",
      "favorited": false,
      "full_text": "RT @MetPoliceUK: Going to see fireworks tonight? Plan your way home before you set off, keep hold of small hands, and look out for one anot…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2047319215569549627"
          ],
          "editableUntil": "2026-04-23T15:18:33.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "38",
              "41"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "100",
              "109"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "110",
              "113"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "114",
              "127"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2047319215569549627/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/mDw7q8YpwW",
            "media_url": "http://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "id_str": "2047319209699754631",
            "id": "2047319209699754631",
            "media_url_https": "https://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mDw7q8YpwW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "151"
      ],
      "favorite_count": "0",
      "id_str": "2047319215569549627",
      "truncated": false,
      "retweet_count": "2",
      "id": "2047319215569549627",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 23 14:18:33 +0000 2026",
      "favorited": false,
      "full_text": "And St George’s Day too: castles from #2W, each with a working drawbridge and a dragon on a spring. #Chiswick #W4 #LBofHounslow https://t.co/mDw7q8YpwW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2047319215569549627/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/mDw7q8YpwW",
            "media_url": "http://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "id_str": "2047319209699754631",
            "id": "2047319209699754631",
            "media_url_https": "https://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mDw7q8YpwW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1977634189081498369"
          ],
          "editableUntil": "2025-10-13T08:15:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "29",
      "id_str": "1977634189081498369",
      "truncated": false,
      "retweet_count": "1",
      "id": "1977634189081498369",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 13 07:15:08 +0000 2025",
      "favorited": false,
      "full_text": "Individual photographs tomorrow! Clean faces appreciated until at least 10 a.m. Siblings who are still too small for school: come to the hall at 8.15. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074516525548109078"
          ],
          "editableUntil": "2026-07-07T16:30:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "47",
              "56"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "57",
              "60"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "61",
              "74"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/0VbaEfcnMx",
            "expanded_url": "https://twitter.com/strand_pages/status/2074412087391289344",
            "display_url": "twitter.com/strand_pages/s…",
            "indices": [
              "75",
              "98"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "4",
      "id_str": "2074516525548109078",
      "truncated": false,
      "retweet_count": "1",
      "id": "2074516525548109078",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 07 15:30:57 +0000 2026",
      "favorited": false,
      "full_text": "Look what is opening round the corner from us! #Chiswick #W4 #LBofHounslow https://t.co/0VbaEfcnMx",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1975207905850548223"
          ],
          "editableUntil": "2025-10-06T15:33:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "44",
              "47"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "190",
              "199"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "200",
              "203"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "204",
              "217"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1975207905850548223/photo/1",
            "indices": [
              "218",
              "241"
            ],
            "url": "https://t.co/Im6C55UFNU",
            "media_url": "http://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "id_str": "1975207899981297636",
            "id": "1975207899981297636",
            "media_url_https": "https://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Im6C55UFNU"
          }
        ]
      },
      "display_text_range": [
        "0",
        "241"
      ],
      "favorite_count": "6",
      "id_str": "1975207905850548223",
      "truncated": false,
      "retweet_count": "2",
      "id": "1975207905850548223",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 06 14:33:57 +0000 2025",
      "favorited": false,
      "full_text": "Pudding Lane, 1666 (well, Duke Road, 2025). #2W built London from cereal boxes and talked a great deal about thatch. The real blaze is on Thursday, with a fire crew watching. Bring nothing. #Chiswick #W4 #LBofHounslow https://t.co/Im6C55UFNU",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1975207905850548223/photo/1",
            "indices": [
              "218",
              "241"
            ],
            "url": "https://t.co/Im6C55UFNU",
            "media_url": "http://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "id_str": "1975207899981297636",
            "id": "1975207899981297636",
            "media_url_https": "https://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Im6C55UFNU"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2028488149564785609"
          ],
          "editableUntil": "2026-03-02T16:10:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "76",
              "79"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "144",
              "153"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "154",
              "157"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "158",
              "171"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2028488149564785609/photo/1",
            "indices": [
              "172",
              "195"
            ],
            "url": "https://t.co/poAnYneMhl",
            "media_url": "http://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "id_str": "2028488143691327014",
            "id": "2028488143691327014",
            "media_url_https": "https://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/poAnYneMhl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "195"
      ],
      "favorite_count": "12",
      "id_str": "2028488149564785609",
      "truncated": false,
      "retweet_count": "2",
      "id": "2028488149564785609",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 02 15:10:37 +0000 2026",
      "favorited": false,
      "full_text": "Dydd Gŵyl Dewi hapus, one day late! Mr Bevan brought Welsh cakes for all of #6H and told them that the recipe is a secret. It is on the packet. #Chiswick #W4 #LBofHounslow https://t.co/poAnYneMhl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2028488149564785609/photo/1",
            "indices": [
              "172",
              "195"
            ],
            "url": "https://t.co/poAnYneMhl",
            "media_url": "http://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "id_str": "2028488143691327014",
            "id": "2028488143691327014",
            "media_url_https": "https://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/poAnYneMhl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032110849622514150"
          ],
          "editableUntil": "2026-03-12T16:05:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "26",
              "29"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "75",
              "84"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "85",
              "88"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "89",
              "102"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032110849622514150/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/Nn8RI6QV7C",
            "media_url": "http://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "id_str": "2032110843750618892",
            "id": "2032110843750618892",
            "media_url_https": "https://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Nn8RI6QV7C"
          }
        ]
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "22",
      "id_str": "2032110849622514150",
      "truncated": false,
      "retweet_count": "2",
      "id": "2032110849622514150",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 12 15:05:56 +0000 2026",
      "favorited": false,
      "full_text": "Goggles on. Four teams in #4H, one question: which kitchen roll is honest? #Chiswick #W4 #LBofHounslow https://t.co/Nn8RI6QV7C",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032110849622514150/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/Nn8RI6QV7C",
            "media_url": "http://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "id_str": "2032110843750618892",
            "id": "2032110843750618892",
            "media_url_https": "https://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Nn8RI6QV7C"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067867719040243882"
          ],
          "editableUntil": "2026-06-19T08:10:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "3",
      "id_str": "2067867719040243882",
      "truncated": false,
      "retweet_count": "1",
      "id": "2067867719040243882",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 19 07:10:58 +0000 2026",
      "favorited": false,
      "full_text": "Summer uniform rule for the last weeks: no ties, yes shorts, caps with your name in, and teachers may wear the sandals that they have been told about. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2054880086063781107"
          ],
          "editableUntil": "2026-05-14T12:02:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "14",
              "17"
            ]
          },
          {
            "text": "6W",
            "indices": [
              "22",
              "25"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "161"
      ],
      "favorite_count": "1",
      "id_str": "2054880086063781107",
      "truncated": false,
      "retweet_count": "3",
      "id": "2054880086063781107",
      "possibly_sensitive": false,
      "created_at": "Thu May 14 11:02:45 +0000 2026",
      "favorited": false,
      "full_text": "PENCILS DOWN. #6H and #6W, you were calm, kind and brilliant. This afternoon: rounders, ice lollies, nothing whatsoever in a booklet. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2027418497187265780"
          ],
          "editableUntil": "2026-02-27T17:20:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027418497187265780/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/dKDgoiuXN5",
            "media_url": "http://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "id_str": "2027418491314510342",
            "id": "2027418491314510342",
            "media_url_https": "https://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dKDgoiuXN5"
          }
        ]
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "20",
      "id_str": "2027418497187265780",
      "truncated": false,
      "retweet_count": "2",
      "id": "2027418497187265780",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 27 16:20:12 +0000 2026",
      "favorited": false,
      "full_text": "Whose is this? Found on the climbing frame, size 7–8, label says S. Nightingale. It has been washed and it is missing you! #Chiswick #W4 #LBofHounslow https://t.co/dKDgoiuXN5",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027418497187265780/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/dKDgoiuXN5",
            "media_url": "http://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "id_str": "2027418491314510342",
            "id": "2027418491314510342",
            "media_url_https": "https://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dKDgoiuXN5"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1969044011218372067"
          ],
          "editableUntil": "2025-09-19T15:20:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "23",
              "26"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "132",
              "141"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "142",
              "145"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "146",
              "159"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "10",
      "id_str": "1969044011218372067",
      "truncated": false,
      "retweet_count": "3",
      "id": "1969044011218372067",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 19 14:20:50 +0000 2025",
      "favorited": false,
      "full_text": "Well done to Trixie in #2H, who has swum her first width without armbands and would like everyone to know that it was the deep end. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1990448823794696560"
          ],
          "editableUntil": "2025-11-17T16:55:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "74",
              "77"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "160",
              "169"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "170",
              "173"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "174",
              "187"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1990448823794696560/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/OnZpHZe13X",
            "media_url": "http://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "id_str": "1990448817921600206",
            "id": "1990448817921600206",
            "media_url_https": "https://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/OnZpHZe13X"
          }
        ]
      },
      "display_text_range": [
        "0",
        "211"
      ],
      "favorite_count": "18",
      "id_str": "1990448823794696560",
      "truncated": false,
      "retweet_count": "4",
      "id": "1990448823794696560",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 17 15:55:55 +0000 2025",
      "favorited": false,
      "full_text": "Off to the British Museum and back by one train, one bus and 1,900 steps. #5H can now tell you how to weigh a heart against a feather. Not recommended at home. #Chiswick #W4 #LBofHounslow https://t.co/OnZpHZe13X",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1990448823794696560/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/OnZpHZe13X",
            "media_url": "http://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "id_str": "1990448817921600206",
            "id": "1990448817921600206",
            "media_url_https": "https://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/OnZpHZe13X"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2016536878777009203"
          ],
          "editableUntil": "2026-01-28T16:40:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "72",
              "81"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "82",
              "85"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "86",
              "99"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2016536878777009203/photo/1",
            "indices": [
              "100",
              "123"
            ],
            "url": "https://t.co/wJiVcTnQwl",
            "media_url": "http://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "id_str": "2016536872903537309",
            "id": "2016536872903537309",
            "media_url_https": "https://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wJiVcTnQwl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "123"
      ],
      "favorite_count": "23",
      "id_str": "2016536878777009203",
      "truncated": false,
      "retweet_count": "0",
      "id": "2016536878777009203",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 28 15:40:32 +0000 2026",
      "favorited": false,
      "full_text": "And this is what a pen licence looks like. Framed by tea time, we hear. #Chiswick #W4 #LBofHounslow https://t.co/wJiVcTnQwl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2016536878777009203/photo/1",
            "indices": [
              "100",
              "123"
            ],
            "url": "https://t.co/wJiVcTnQwl",
            "media_url": "http://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "id_str": "2016536872903537309",
            "id": "2016536872903537309",
            "media_url_https": "https://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wJiVcTnQwl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2014689732459120488"
          ],
          "editableUntil": "2026-01-23T14:20:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2014689732459120488/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/mg0NleLpgd",
            "media_url": "http://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "id_str": "2014689726588174245",
            "id": "2014689726588174245",
            "media_url_https": "https://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mg0NleLpgd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "29",
      "id_str": "2014689732459120488",
      "truncated": false,
      "retweet_count": "3",
      "id": "2014689732459120488",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 23 13:20:38 +0000 2026",
      "favorited": false,
      "full_text": "Neeps, tatties and a haggis that had never met a sheep. Mrs Macready addressed it in full. It did not answer back. #Chiswick #W4 #LBofHounslow https://t.co/mg0NleLpgd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2014689732459120488/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/mg0NleLpgd",
            "media_url": "http://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "id_str": "2014689726588174245",
            "id": "2014689726588174245",
            "media_url_https": "https://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mg0NleLpgd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062180435751998752"
          ],
          "editableUntil": "2026-06-03T15:31:44.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "57",
              "66"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "67",
              "70"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "71",
              "84"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062180435751998752/photo/1",
            "indices": [
              "85",
              "108"
            ],
            "url": "https://t.co/m87LAKzscR",
            "media_url": "http://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "id_str": "2062180429879970397",
            "id": "2062180429879970397",
            "media_url_https": "https://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/m87LAKzscR"
          }
        ]
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "0",
      "id_str": "2062180435751998752",
      "truncated": false,
      "retweet_count": "1",
      "id": "2062180435751998752",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 03 14:31:44 +0000 2026",
      "favorited": false,
      "full_text": "Found by Skye, drawn by all. Is it a newt? It is a newt. #Chiswick #W4 #LBofHounslow https://t.co/m87LAKzscR",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062180435751998752/photo/1",
            "indices": [
              "85",
              "108"
            ],
            "url": "https://t.co/m87LAKzscR",
            "media_url": "http://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "id_str": "2062180429879970397",
            "id": "2062180429879970397",
            "media_url_https": "https://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/m87LAKzscR"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067251143769329220"
          ],
          "editableUntil": "2026-06-17T15:20:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "45",
              "48"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "76",
              "85"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "86",
              "89"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "90",
              "103"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067251143769329220/photo/1",
            "indices": [
              "104",
              "127"
            ],
            "url": "https://t.co/nwyoBfbBrF",
            "media_url": "http://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "id_str": "2067251137895902308",
            "id": "2067251137895902308",
            "media_url_https": "https://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/nwyoBfbBrF"
          }
        ]
      },
      "display_text_range": [
        "0",
        "127"
      ],
      "favorite_count": "16",
      "in_reply_to_status_id_str": "2067246483898635417",
      "in_reply_to_status_id": "2067246483898635417",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2067251143769329220",
      "truncated": false,
      "retweet_count": "2",
      "id": "2067251143769329220",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 17 14:20:55 +0000 2026",
      "favorited": false,
      "full_text": "And a word for the egg-and-spoon champion of #1W, who never once looked up. #Chiswick #W4 #LBofHounslow https://t.co/nwyoBfbBrF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067251143769329220/photo/1",
            "indices": [
              "104",
              "127"
            ],
            "url": "https://t.co/nwyoBfbBrF",
            "media_url": "http://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "id_str": "2067251137895902308",
            "id": "2067251137895902308",
            "media_url_https": "https://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/nwyoBfbBrF"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077772790233076389"
          ],
          "editableUntil": "2026-07-16T16:10:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "id_str": "2077772784360033349",
            "id": "2077772784360033349",
            "media_url_https": "https://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          }
        ]
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "13",
      "id_str": "2077772790233076389",
      "truncated": false,
      "retweet_count": "1",
      "id": "2077772790233076389",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 16 15:10:11 +0000 2026",
      "favorited": false,
      "full_text": "The choir sang at Chiswick House in front of the cascade. A goose joined in on the descant, and frankly improved it. #Chiswick #W4 #LBofHounslow https://t.co/U1TOpMyYID",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "id_str": "2077772784360033349",
            "id": "2077772784360033349",
            "media_url_https": "https://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/G6x0c47KpFkrBra.jpg",
            "id_str": "2077772784739294699",
            "id": "2077772784739294699",
            "media_url_https": "https://pbs.twimg.com/media/G6x0c47KpFkrBra.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2076679385510987428"
          ],
          "editableUntil": "2026-07-13T15:45:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2076679385510987428/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/AAfYrLIkAj",
            "media_url": "http://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "id_str": "2076679379640218217",
            "id": "2076679379640218217",
            "media_url_https": "https://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AAfYrLIkAj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "4",
      "id_str": "2076679385510987428",
      "truncated": false,
      "retweet_count": "3",
      "id": "2076679385510987428",
      "possibly_sensitive": false,
      "created_at": "Mon Jul 13 14:45:23 +0000 2026",
      "favorited": false,
      "full_text": "Final score of lost property: 112 jumpers, 31 bottles, 1 crown, 1 flipper (left), 0 explanations. #Chiswick #W4 #LBofHounslow https://t.co/AAfYrLIkAj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2076679385510987428/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/AAfYrLIkAj",
            "media_url": "http://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "id_str": "2076679379640218217",
            "id": "2076679379640218217",
            "media_url_https": "https://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AAfYrLIkAj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2046227610204049975"
          ],
          "editableUntil": "2026-04-20T15:00:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "63",
              "66"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "107",
              "116"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "117",
              "120"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "121",
              "134"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046227610204049975/photo/1",
            "indices": [
              "135",
              "158"
            ],
            "url": "https://t.co/CdSOGaemte",
            "media_url": "http://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "id_str": "2046227604333706552",
            "id": "2046227604333706552",
            "media_url_https": "https://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CdSOGaemte"
          }
        ]
      },
      "display_text_range": [
        "0",
        "158"
      ],
      "favorite_count": "1",
      "id_str": "2046227610204049975",
      "truncated": false,
      "retweet_count": "3",
      "id": "2046227610204049975",
      "possibly_sensitive": false,
      "created_at": "Mon Apr 20 14:00:54 +0000 2026",
      "favorited": false,
      "full_text": "The rowers were out under the bridge again this afternoon, and #5H cheered all of them, whoever they were. #Chiswick #W4 #LBofHounslow https://t.co/CdSOGaemte",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046227610204049975/photo/1",
            "indices": [
              "135",
              "158"
            ],
            "url": "https://t.co/CdSOGaemte",
            "media_url": "http://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "id_str": "2046227604333706552",
            "id": "2046227604333706552",
            "media_url_https": "https://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CdSOGaemte"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046227610204049975/photo/1",
            "indices": [
              "135",
              "158"
            ],
            "url": "https://t.co/CdSOGaemte",
            "media_url": "http://pbs.twimg.com/media/GDCHDmjWAd1bS8U.jpg",
            "id_str": "2046227604708729100",
            "id": "2046227604708729100",
            "media_url_https": "https://pbs.twimg.com/media/GDCHDmjWAd1bS8U.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CdSOGaemte"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2070525192305648451"
          ],
          "editableUntil": "2026-06-26T16:10:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "91",
              "100"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "101",
              "104"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "105",
              "118"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "118"
      ],
      "favorite_count": "17",
      "id_str": "2070525192305648451",
      "truncated": false,
      "retweet_count": "0",
      "id": "2070525192305648451",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 26 15:10:49 +0000 2026",
      "favorited": false,
      "full_text": "Home, hungry, sandy. Eight odd socks are on the office table; claim them at your own risk. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057145819724725886"
          ],
          "editableUntil": "2026-05-20T18:05:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "86",
              "95"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "96",
              "99"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "100",
              "113"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057145819724725886/photo/1",
            "indices": [
              "114",
              "137"
            ],
            "url": "https://t.co/Yjp55eyXcd",
            "media_url": "http://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "id_str": "2057145813851162508",
            "id": "2057145813851162508",
            "media_url_https": "https://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Yjp55eyXcd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "137"
      ],
      "favorite_count": "0",
      "id_str": "2057145819724725886",
      "truncated": false,
      "retweet_count": "2",
      "id": "2057145819724725886",
      "possibly_sensitive": false,
      "created_at": "Wed May 20 17:05:58 +0000 2026",
      "favorited": false,
      "full_text": "Our tag rugby team came third of fourteen, and first in sharing their oranges. Bravo! #Chiswick #W4 #LBofHounslow https://t.co/Yjp55eyXcd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057145819724725886/photo/1",
            "indices": [
              "114",
              "137"
            ],
            "url": "https://t.co/Yjp55eyXcd",
            "media_url": "http://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "id_str": "2057145813851162508",
            "id": "2057145813851162508",
            "media_url_https": "https://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Yjp55eyXcd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "edit": {
          "initialTweetId": "1981729746581434736",
          "editControlInitial": {
            "editTweetIds": [
              "1981729746581434736",
              "1981731311059321415"
            ],
            "editableUntil": "2025-10-24T15:29:25.000Z",
            "editsRemaining": "4",
            "isEditEligible": true
          }
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "128",
              "137"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "138",
              "141"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "142",
              "155"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "155"
      ],
      "favorite_count": "1",
      "id_str": "1981731311059321415",
      "truncated": false,
      "retweet_count": "4",
      "id": "1981731311059321415",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 24 14:35:38 +0000 2025",
      "favorited": false,
      "full_text": "And breathe. Half term is here! Back on Monday 3 November at 8.40. Conkers may return with their owners, in reasonable numbers. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032481961638448044"
          ],
          "editableUntil": "2026-03-13T16:40:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "32",
              "35"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "114",
              "123"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "124",
              "127"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "128",
              "141"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "27",
      "id_str": "2032481961638448044",
      "truncated": false,
      "retweet_count": "0",
      "id": "2032481961638448044",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 15:40:36 +0000 2026",
      "favorited": false,
      "full_text": "OMG. Mr Akinlade really did let #6W choose his hair. It is red, it is spotted and it is staying till Monday, lol. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062178120497296263"
          ],
          "editableUntil": "2026-06-03T15:22:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "30",
              "33"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062178120497296263/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/RxtF8VvzgP",
            "media_url": "http://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "id_str": "2062178114624524263",
            "id": "2062178114624524263",
            "media_url_https": "https://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RxtF8VvzgP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "10",
      "id_str": "2062178120497296263",
      "truncated": false,
      "retweet_count": "1",
      "id": "2062178120497296263",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 03 14:22:32 +0000 2026",
      "favorited": false,
      "full_text": "Nets, trays, silence, SHRIEK. #4W found two newts, a water boatman and Mr Sundaram’s other glove. #Chiswick #W4 #LBofHounslow https://t.co/RxtF8VvzgP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062178120497296263/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/RxtF8VvzgP",
            "media_url": "http://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "id_str": "2062178114624524263",
            "id": "2062178114624524263",
            "media_url_https": "https://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RxtF8VvzgP"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062178120497296263/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/RxtF8VvzgP",
            "media_url": "http://pbs.twimg.com/media/GHbiHabFeftz6DX.jpg",
            "id_str": "2062178115002021917",
            "id": "2062178115002021917",
            "media_url_https": "https://pbs.twimg.com/media/GHbiHabFeftz6DX.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RxtF8VvzgP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2001642511005002458"
          ],
          "editableUntil": "2025-12-18T14:15:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001642511005002458/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/T6JgLkguAa",
            "media_url": "http://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "id_str": "2001642505136633126",
            "id": "2001642505136633126",
            "media_url_https": "https://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/T6JgLkguAa"
          }
        ]
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "28",
      "id_str": "2001642511005002458",
      "truncated": false,
      "retweet_count": "2",
      "id": "2001642511005002458",
      "possibly_sensitive": false,
      "created_at": "Thu Dec 18 13:15:38 +0000 2025",
      "favorited": false,
      "full_text": "396 Christmas lunches, 792 sprouts, 11 sprouts eaten. Mrs Cudjoe and her team are heroes, and so are those eleven. #Chiswick #W4 #LBofHounslow https://t.co/T6JgLkguAa",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001642511005002458/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/T6JgLkguAa",
            "media_url": "http://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "id_str": "2001642505136633126",
            "id": "2001642505136633126",
            "media_url_https": "https://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/T6JgLkguAa"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031422342034364705"
          ],
          "editableUntil": "2026-03-10T18:30:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "WellcomeTrust",
            "screen_name": "WellcomeTrust",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "291510162",
            "id": "291510162"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "0",
      "id_str": "2031422342034364705",
      "truncated": false,
      "retweet_count": "2",
      "id": "2031422342034364705",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 10 17:30:03 +0000 2026",
      "favorited": false,
      "full_text": "RT @WellcomeTrust: Curiosity has no minimum age. Happy Science Week to all the small scientists who are asking “but how do you know?”",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074141529602673239"
          ],
          "editableUntil": "2026-07-06T15:40:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "80",
              "89"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "90",
              "93"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "94",
              "107"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "11",
      "id_str": "2074141529602673239",
      "truncated": false,
      "retweet_count": "2",
      "id": "2074141529602673239",
      "possibly_sensitive": false,
      "created_at": "Mon Jul 06 14:40:51 +0000 2026",
      "favorited": false,
      "full_text": "Thank you, Ralph, for feeding the fish for three hundred and six days in a row. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2072724702099663563"
          ],
          "editableUntil": "2026-07-02T17:50:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "139",
              "148"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "149",
              "152"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "153",
              "166"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "id_str": "2072724696226509943",
            "id": "2072724696226509943",
            "media_url_https": "https://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          }
        ]
      },
      "display_text_range": [
        "0",
        "190"
      ],
      "favorite_count": "24",
      "id_str": "2072724702099663563",
      "truncated": false,
      "retweet_count": "0",
      "id": "2072724702099663563",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 02 16:50:53 +0000 2026",
      "favorited": false,
      "full_text": "Our art show is open until Friday: 411 works, one from every child, and a very small one behind the fire door which you will have to find. #Chiswick #W4 #LBofHounslow https://t.co/HX4U7z9E0i",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "id_str": "2072724696226509943",
            "id": "2072724696226509943",
            "media_url_https": "https://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/GvlKLTa3LqiH3qM.jpg",
            "id_str": "2072724696604562110",
            "id": "2072724696604562110",
            "media_url_https": "https://pbs.twimg.com/media/GvlKLTa3LqiH3qM.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034666271276673216"
          ],
          "editableUntil": "2026-03-19T17:20:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "30",
      "id_str": "2034666271276673216",
      "truncated": false,
      "retweet_count": "2",
      "id": "2034666271276673216",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 19 16:20:16 +0000 2026",
      "favorited": false,
      "full_text": "To the choir families: Saturday’s festival begins at 11, coach at 9.45 from the gate, black trousers, teal jumper, no glitter (there was an incident). #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067246483898635417"
          ],
          "editableUntil": "2026-06-17T15:02:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "111",
              "120"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "121",
              "124"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "125",
              "138"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067246483898635417/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/72bM4oIGuY",
            "media_url": "http://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "id_str": "2067246478027139926",
            "id": "2067246478027139926",
            "media_url_https": "https://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/72bM4oIGuY"
          }
        ]
      },
      "display_text_range": [
        "0",
        "162"
      ],
      "favorite_count": "17",
      "in_reply_to_status_id_str": "2067241085829599648",
      "in_reply_to_status_id": "2067241085829599648",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2067246483898635417",
      "truncated": false,
      "retweet_count": "2",
      "id": "2067246483898635417",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 17 14:02:24 +0000 2026",
      "favorited": false,
      "full_text": "The last runner home in the 600 metres had the whole field running beside her. That is the picture of the day. #Chiswick #W4 #LBofHounslow https://t.co/72bM4oIGuY",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067246483898635417/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/72bM4oIGuY",
            "media_url": "http://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "id_str": "2067246478027139926",
            "id": "2067246478027139926",
            "media_url_https": "https://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/72bM4oIGuY"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2047273057253167020"
          ],
          "editableUntil": "2026-04-23T12:15:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "30",
              "33"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "25",
      "id_str": "2047273057253167020",
      "truncated": false,
      "retweet_count": "4",
      "id": "2047273057253167020",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 23 11:15:08 +0000 2026",
      "favorited": false,
      "full_text": "It is Shakespeare’s birthday. #5W are insulting one another in iambic pentameter, thou art all warned. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1963980525794568171"
          ],
          "editableUntil": "2025-09-05T16:00:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/z7kueV7xGv",
            "expanded_url": "https://www.williamhogarth.example/news/september",
            "display_url": "williamhogarth.example/new…",
            "indices": [
              "126",
              "149"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "177"
      ],
      "favorite_count": "9",
      "id_str": "1963980525794568171",
      "truncated": false,
      "retweet_count": "1",
      "id": "1963980525794568171",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 05 15:00:21 +0000 2025",
      "favorited": false,
      "full_text": "Our first newsletter is out: clubs, PE days, who is who, and Mrs Cudjoe’s new lunch menu (yes, the Thursday crumble is back). https://t.co/z7kueV7xGv #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973043196197281438"
          ],
          "editableUntil": "2025-09-30T16:12:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "harvest",
            "indices": [
              "150",
              "158"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "172"
      ],
      "favorite_count": "28",
      "id_str": "1973043196197281438",
      "truncated": false,
      "retweet_count": "2",
      "id": "1973043196197281438",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 30 15:12:10 +0000 2025",
      "favorited": false,
      "full_text": "Harvest is on Thursday. Tins, packets, pasta, tea: everything goes to the food bank the same afternoon. Please nothing that is older than your child. #harvest #Chiswick #W4",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1978105578518129576"
          ],
          "editableUntil": "2025-10-14T15:28:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "145",
              "148"
            ]
          },
          {
            "text": "forestschool",
            "indices": [
              "149",
              "162"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "163",
              "172"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "173",
              "176"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "177",
              "190"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978105578518129576/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/XfcIg51kTj",
            "media_url": "http://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "id_str": "1978105572647704248",
            "id": "1978105572647704248",
            "media_url_https": "https://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XfcIg51kTj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "214"
      ],
      "favorite_count": "2",
      "id_str": "1978105578518129576",
      "truncated": false,
      "retweet_count": "0",
      "id": "1978105578518129576",
      "possibly_sensitive": false,
      "created_at": "Tue Oct 14 14:28:16 +0000 2025",
      "favorited": false,
      "full_text": "Den building in the drizzle with Mr Dunmore. The rule of Forest School: if you can carry it alone, you may have it; if you cannot, ask a friend. #2W #forestschool #Chiswick #W4 #LBofHounslow https://t.co/XfcIg51kTj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978105578518129576/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/XfcIg51kTj",
            "media_url": "http://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "id_str": "1978105572647704248",
            "id": "1978105572647704248",
            "media_url_https": "https://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XfcIg51kTj"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978105578518129576/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/XfcIg51kTj",
            "media_url": "http://pbs.twimg.com/media/GEFIW2ahAfCTTnf.jpg",
            "id_str": "1978105573024354832",
            "id": "1978105573024354832",
            "media_url_https": "https://pbs.twimg.com/media/GEFIW2ahAfCTTnf.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XfcIg51kTj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1989359089089436478"
          ],
          "editableUntil": "2025-11-14T16:45:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "0",
              "3"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1989359089089436478/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/Di4dEaFNG3",
            "media_url": "http://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "id_str": "1989359083218236352",
            "id": "1989359083218236352",
            "media_url_https": "https://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Di4dEaFNG3"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "26",
      "id_str": "1989359089089436478",
      "truncated": false,
      "retweet_count": "1",
      "id": "1989359089089436478",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 14 15:45:42 +0000 2025",
      "favorited": false,
      "full_text": "#4W in spots, in stripes, and in one full banana. You raised £512.35 for Children in Need today. Thank you! #Chiswick #W4 #LBofHounslow https://t.co/Di4dEaFNG3",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1989359089089436478/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/Di4dEaFNG3",
            "media_url": "http://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "id_str": "1989359083218236352",
            "id": "1989359083218236352",
            "media_url_https": "https://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Di4dEaFNG3"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1963559153434903571"
          ],
          "editableUntil": "2025-09-04T12:05:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RH",
            "indices": [
              "50",
              "53"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "142",
              "151"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "152",
              "155"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "156",
              "169"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1963559153434903571/photo/1",
            "indices": [
              "170",
              "193"
            ],
            "url": "https://t.co/AV4ETNQIzd",
            "media_url": "http://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "id_str": "1963559147561395926",
            "id": "1963559147561395926",
            "media_url_https": "https://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AV4ETNQIzd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "193"
      ],
      "favorite_count": "5",
      "id_str": "1963559153434903571",
      "truncated": false,
      "retweet_count": "2",
      "id": "1963559153434903571",
      "possibly_sensitive": false,
      "created_at": "Thu Sep 04 11:05:58 +0000 2025",
      "favorited": false,
      "full_text": "Every peg has a picture, every picture has a peg. #RH have already found the snail, the kite and the teapot, and nobody has lost a shoe. Yet. #Chiswick #W4 #LBofHounslow https://t.co/AV4ETNQIzd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1963559153434903571/photo/1",
            "indices": [
              "170",
              "193"
            ],
            "url": "https://t.co/AV4ETNQIzd",
            "media_url": "http://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "id_str": "1963559147561395926",
            "id": "1963559147561395926",
            "media_url_https": "https://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AV4ETNQIzd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2066913850425433953"
          ],
          "editableUntil": "2026-06-16T17:00:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "120",
              "129"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "130",
              "133"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "134",
              "147"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "147"
      ],
      "favorite_count": "22",
      "id_str": "2066913850425433953",
      "truncated": false,
      "retweet_count": "1",
      "id": "2066913850425433953",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 16 16:00:38 +0000 2026",
      "favorited": false,
      "full_text": "Sports day is ON for tomorrow. Hats, suncream, water, a picnic and, for the parents’ race, a realistic view of oneself. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1998397440916778130"
          ],
          "editableUntil": "2025-12-09T15:20:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "158",
              "167"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "168",
              "171"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "172",
              "185"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998397440916778130/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/JlNMzTxQy8",
            "media_url": "http://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "id_str": "1998397435044238148",
            "id": "1998397435044238148",
            "media_url_https": "https://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/JlNMzTxQy8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "209"
      ],
      "favorite_count": "13",
      "id_str": "1998397440916778130",
      "truncated": false,
      "retweet_count": "1",
      "id": "1998397440916778130",
      "possibly_sensitive": false,
      "created_at": "Tue Dec 09 14:20:53 +0000 2025",
      "favorited": false,
      "full_text": "Dress rehearsal. Two kings, nine sheep, one lobster (there is always one) and an innkeeper who said “Oh, come in then” and finished the play in four minutes. #Chiswick #W4 #LBofHounslow https://t.co/JlNMzTxQy8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998397440916778130/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/JlNMzTxQy8",
            "media_url": "http://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "id_str": "1998397435044238148",
            "id": "1998397435044238148",
            "media_url_https": "https://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/JlNMzTxQy8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1969035773605297156"
          ],
          "editableUntil": "2025-09-19T14:48:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "30",
              "33"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "129",
              "138"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "139",
              "142"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "143",
              "156"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1969035773605297156/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/NztG1Hl61f",
            "media_url": "http://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "id_str": "1969035767732813186",
            "id": "1969035767732813186",
            "media_url_https": "https://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NztG1Hl61f"
          }
        ]
      },
      "display_text_range": [
        "0",
        "180"
      ],
      "favorite_count": "17",
      "id_str": "1969035773605297156",
      "truncated": false,
      "retweet_count": "0",
      "id": "1969035773605297156",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 19 13:48:06 +0000 2025",
      "favorited": false,
      "full_text": "Our first Star of the Week in #2H is Jide, for showing everybody where everything is, including the teacher. Look at that smile! #Chiswick #W4 #LBofHounslow https://t.co/NztG1Hl61f",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1969035773605297156/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/NztG1Hl61f",
            "media_url": "http://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "id_str": "1969035767732813186",
            "id": "1969035767732813186",
            "media_url_https": "https://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NztG1Hl61f"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021516218072975985"
          ],
          "editableUntil": "2026-02-11T10:26:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "81",
              "90"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "91",
              "94"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "95",
              "108"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dukeroad_neighb",
            "screen_name": "dukeroad_neighb",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "410290092",
            "id": "410290092"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "10",
      "in_reply_to_status_id_str": "2021500418339274922",
      "in_reply_to_status_id": "2021500418339274922",
      "in_reply_to_user_id": "212161498",
      "in_reply_to_user_id_str": "212161498",
      "in_reply_to_screen_name": "dukeroad_neighbour",
      "id_str": "2021516218072975985",
      "truncated": false,
      "retweet_count": "2",
      "id": "2021516218072975985",
      "possibly_sensitive": false,
      "created_at": "Wed Feb 11 09:26:39 +0000 2026",
      "favorited": false,
      "full_text": "@dukeroad_neighbour Thank you for letting us know. The gong goes home on Friday. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021967118336770630"
          ],
          "editableUntil": "2026-02-12T16:18:22.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "168",
              "177"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "178",
              "181"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "182",
              "195"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021967118336770630/photo/1",
            "indices": [
              "196",
              "219"
            ],
            "url": "https://t.co/horOnGqXgd",
            "media_url": "http://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "id_str": "2021967112461770226",
            "id": "2021967112461770226",
            "media_url_https": "https://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/horOnGqXgd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "219"
      ],
      "favorite_count": "11",
      "id_str": "2021967118336770630",
      "truncated": false,
      "retweet_count": "0",
      "id": "2021967118336770630",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 12 15:18:22 +0000 2026",
      "favorited": false,
      "full_text": "The dragon of Year 2 is eleven metres long, has forty legs and went round the whole school, twice, because nobody had told it how to stop. Happy New Year of the Horse! #Chiswick #W4 #LBofHounslow https://t.co/horOnGqXgd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021967118336770630/photo/1",
            "indices": [
              "196",
              "219"
            ],
            "url": "https://t.co/horOnGqXgd",
            "media_url": "http://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "id_str": "2021967112461770226",
            "id": "2021967112461770226",
            "media_url_https": "https://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/horOnGqXgd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2030936700355196764"
          ],
          "editableUntil": "2026-03-09T10:20:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "148",
              "157"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "158",
              "161"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "162",
              "175"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2030936700355196764/photo/1",
            "indices": [
              "176",
              "199"
            ],
            "url": "https://t.co/aPNqrmhyyh",
            "media_url": "http://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "id_str": "2030936694481658609",
            "id": "2030936694481658609",
            "media_url_https": "https://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/aPNqrmhyyh"
          }
        ]
      },
      "display_text_range": [
        "0",
        "199"
      ],
      "favorite_count": "17",
      "id_str": "2030936700355196764",
      "truncated": false,
      "retweet_count": "0",
      "id": "2030936700355196764",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 09 09:20:17 +0000 2026",
      "favorited": false,
      "full_text": "Science Week! Assembly began with a bang that was planned and ended with one that was not. Nobody was hurt; one ceiling tile is a different colour. #Chiswick #W4 #LBofHounslow https://t.co/aPNqrmhyyh",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2030936700355196764/photo/1",
            "indices": [
              "176",
              "199"
            ],
            "url": "https://t.co/aPNqrmhyyh",
            "media_url": "http://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "id_str": "2030936694481658609",
            "id": "2030936694481658609",
            "media_url_https": "https://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/aPNqrmhyyh"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2068368397303779208"
          ],
          "editableUntil": "2026-06-20T17:20:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "137",
              "146"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "147",
              "150"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "151",
              "164"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "id_str": "2068368391429687938",
            "id": "2068368391429687938",
            "media_url_https": "https://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          }
        ]
      },
      "display_text_range": [
        "0",
        "188"
      ],
      "favorite_count": "0",
      "id_str": "2068368397303779208",
      "truncated": false,
      "retweet_count": "0",
      "id": "2068368397303779208",
      "possibly_sensitive": false,
      "created_at": "Sat Jun 20 16:20:29 +0000 2026",
      "favorited": false,
      "full_text": "Our Summer Fair: sun, steel pans, a splat-the-teacher queue as far as the church, and £6,702 for the new library. You are extraordinary. #Chiswick #W4 #LBofHounslow https://t.co/Z2dvBBlEiF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "id_str": "2068368391429687938",
            "id": "2068368391429687938",
            "media_url_https": "https://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GZ9zmMvxZRwRMSE.jpg",
            "id_str": "2068368391808670823",
            "id": "2068368391808670823",
            "media_url_https": "https://pbs.twimg.com/media/GZ9zmMvxZRwRMSE.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1993598230200484775"
          ],
          "editableUntil": "2025-11-26T09:30:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "5",
      "id_str": "1993598230200484775",
      "truncated": false,
      "retweet_count": "2",
      "id": "1993598230200484775",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 26 08:30:32 +0000 2025",
      "favorited": false,
      "full_text": "The PTA needs: jars (clean), bottles (full), helpers (either). Winter Fair on Saturday 6 December, noon till three, in the hall and under the shelter. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2079550785060314344"
          ],
          "editableUntil": "2026-07-21T13:55:18.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "156",
              "165"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "166",
              "169"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "170",
              "183"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079550785060314344/photo/1",
            "indices": [
              "184",
              "207"
            ],
            "url": "https://t.co/7nn9mMkqVo",
            "media_url": "http://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "id_str": "2079550779188394536",
            "id": "2079550779188394536",
            "media_url_https": "https://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7nn9mMkqVo"
          }
        ]
      },
      "display_text_range": [
        "0",
        "207"
      ],
      "favorite_count": "21",
      "id_str": "2079550785060314344",
      "truncated": false,
      "retweet_count": "0",
      "id": "2079550785060314344",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 21 12:55:18 +0000 2026",
      "favorited": false,
      "full_text": "The bell has gone, the chairs are up and there is one lone trainer in the middle of the playground. Have a wonderful holiday. Back on Thursday 3 September! #Chiswick #W4 #LBofHounslow https://t.co/7nn9mMkqVo",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079550785060314344/photo/1",
            "indices": [
              "184",
              "207"
            ],
            "url": "https://t.co/7nn9mMkqVo",
            "media_url": "http://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "id_str": "2079550779188394536",
            "id": "2079550779188394536",
            "media_url_https": "https://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7nn9mMkqVo"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1980615278067897716"
          ],
          "editableUntil": "2025-10-21T13:40:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "24",
              "27"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980615278067897716/photo/1",
            "indices": [
              "179",
              "202"
            ],
            "url": "https://t.co/KQ4Ex1T1ip",
            "media_url": "http://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "id_str": "1980615272195966765",
            "id": "1980615272195966765",
            "media_url_https": "https://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KQ4Ex1T1ip"
          }
        ]
      },
      "display_text_range": [
        "0",
        "202"
      ],
      "favorite_count": "22",
      "id_str": "1980615278067897716",
      "truncated": false,
      "retweet_count": "4",
      "id": "1980615278067897716",
      "possibly_sensitive": false,
      "created_at": "Tue Oct 21 12:40:55 +0000 2025",
      "favorited": false,
      "full_text": "For Black History Month #6W have been writing to the people they would most like to have met. Mary Seacole has had eleven letters, which she deserves. #Chiswick #W4 #LBofHounslow https://t.co/KQ4Ex1T1ip",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980615278067897716/photo/1",
            "indices": [
              "179",
              "202"
            ],
            "url": "https://t.co/KQ4Ex1T1ip",
            "media_url": "http://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "id_str": "1980615272195966765",
            "id": "1980615272195966765",
            "media_url_https": "https://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KQ4Ex1T1ip"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037172799929078743"
          ],
          "editableUntil": "2026-03-26T15:20:19.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RW",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "71",
              "80"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "81",
              "84"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "85",
              "98"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2037172799929078743/photo/1",
            "indices": [
              "99",
              "122"
            ],
            "url": "https://t.co/bYPAoBplGa",
            "media_url": "http://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "id_str": "2037172794058723153",
            "id": "2037172794058723153",
            "media_url_https": "https://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bYPAoBplGa"
          }
        ]
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "16",
      "id_str": "2037172799929078743",
      "truncated": false,
      "retweet_count": "1",
      "id": "2037172799929078743",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 26 14:20:19 +0000 2026",
      "favorited": false,
      "full_text": "Easter gardens from #RW, with real moss and a snail who was not asked. #Chiswick #W4 #LBofHounslow https://t.co/bYPAoBplGa",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2037172799929078743/photo/1",
            "indices": [
              "99",
              "122"
            ],
            "url": "https://t.co/bYPAoBplGa",
            "media_url": "http://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "id_str": "2037172794058723153",
            "id": "2037172794058723153",
            "media_url_https": "https://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bYPAoBplGa"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032429037912311917"
          ],
          "editableUntil": "2026-03-13T13:10:18.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "133",
              "142"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "143",
              "146"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "147",
              "160"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032429037912311917/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/z4YtVRMOO7",
            "media_url": "http://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "id_str": "2032429032040675685",
            "id": "2032429032040675685",
            "media_url_https": "https://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/z4YtVRMOO7"
          }
        ]
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "14",
      "id_str": "2032429037912311917",
      "truncated": false,
      "retweet_count": "3",
      "id": "2032429037912311917",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 12:10:18 +0000 2026",
      "favorited": false,
      "full_text": "How does a kingfisher dive? This wonderful picture shows all of it. Photo: © Marlow &amp; Tench Picture Agency, all rights reserved. #Chiswick #W4 #LBofHounslow https://t.co/z4YtVRMOO7",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032429037912311917/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/z4YtVRMOO7",
            "media_url": "http://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "id_str": "2032429032040675685",
            "id": "2032429032040675685",
            "media_url_https": "https://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/z4YtVRMOO7"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062560129318019278"
          ],
          "editableUntil": "2026-06-04T16:40:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "15",
      "id_str": "2062560129318019278",
      "truncated": false,
      "retweet_count": "2",
      "id": "2062560129318019278",
      "possibly_sensitive": false,
      "created_at": "Thu Jun 04 15:40:30 +0000 2026",
      "favorited": false,
      "full_text": "Has anybody seen a very small knitted hamster? Answers to Brian. Much loved. Last seen in the lunch hall near the custard. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1998831400384722421"
          ],
          "editableUntil": "2025-12-10T20:05:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RH",
            "indices": [
              "79",
              "82"
            ]
          },
          {
            "text": "RW",
            "indices": [
              "87",
              "90"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "92",
              "101"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "102",
              "105"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "106",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998831400384722421/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/hKksGucU9X",
            "media_url": "http://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "id_str": "1998831394512802737",
            "id": "1998831394512802737",
            "media_url_https": "https://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hKksGucU9X"
          }
        ]
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "4",
      "id_str": "1998831400384722421",
      "truncated": false,
      "retweet_count": "4",
      "id": "1998831400384722421",
      "possibly_sensitive": false,
      "created_at": "Wed Dec 10 19:05:17 +0000 2025",
      "favorited": false,
      "full_text": "They were wonderful. The innkeeper said no. The lobster bowed last. Thank you, #RH and #RW! #Chiswick #W4 #LBofHounslow https://t.co/hKksGucU9X",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998831400384722421/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/hKksGucU9X",
            "media_url": "http://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "id_str": "1998831394512802737",
            "id": "1998831394512802737",
            "media_url_https": "https://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hKksGucU9X"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2009606114377741145"
          ],
          "editableUntil": "2026-01-09T13:40:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "105",
              "114"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "115",
              "118"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "119",
              "132"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009606114377741145/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/FMydvmGdj2",
            "media_url": "http://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "id_str": "2009606108505370687",
            "id": "2009606108505370687",
            "media_url_https": "https://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FMydvmGdj2"
          }
        ]
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "1",
      "id_str": "2009606114377741145",
      "truncated": false,
      "retweet_count": "1",
      "id": "2009606114377741145",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 09 12:40:09 +0000 2026",
      "favorited": false,
      "full_text": "First footprints of the year. The snowman by the shed is wearing somebody’s PE bag: apply at the office. #Chiswick #W4 #LBofHounslow https://t.co/FMydvmGdj2",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009606114377741145/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/FMydvmGdj2",
            "media_url": "http://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "id_str": "2009606108505370687",
            "id": "2009606108505370687",
            "media_url_https": "https://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FMydvmGdj2"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009606114377741145/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/FMydvmGdj2",
            "media_url": "http://pbs.twimg.com/media/GJ6SYuc60KzGAFb.jpg",
            "id_str": "2009606108881658919",
            "id": "2009606108881658919",
            "media_url_https": "https://pbs.twimg.com/media/GJ6SYuc60KzGAFb.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FMydvmGdj2"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2072279220876928558"
          ],
          "editableUntil": "2026-07-01T12:20:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "75",
              "84"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "85",
              "88"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "89",
              "102"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072279220876928558/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/CIx1GOYhB0",
            "media_url": "http://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "id_str": "2072279215006905227",
            "id": "2072279215006905227",
            "media_url_https": "https://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CIx1GOYhB0"
          }
        ]
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "6",
      "id_str": "2072279220876928558",
      "truncated": false,
      "retweet_count": "2",
      "id": "2072279220876928558",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 01 11:20:42 +0000 2026",
      "favorited": false,
      "full_text": "Moving-up morning. New chairs, new pegs, new jokes from the same Mr Marsh. #Chiswick #W4 #LBofHounslow https://t.co/CIx1GOYhB0",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072279220876928558/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/CIx1GOYhB0",
            "media_url": "http://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "id_str": "2072279215006905227",
            "id": "2072279215006905227",
            "media_url_https": "https://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CIx1GOYhB0"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1999142227670994611"
          ],
          "editableUntil": "2025-12-11T16:40:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "156",
              "165"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "166",
              "169"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "170",
              "183"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "183"
      ],
      "favorite_count": "23",
      "id_str": "1999142227670994611",
      "truncated": false,
      "retweet_count": "3",
      "id": "1999142227670994611",
      "possibly_sensitive": false,
      "created_at": "Thu Dec 11 15:40:24 +0000 2025",
      "favorited": false,
      "full_text": "The Christmas post box is open, and our Year 6 postal service delivers twice a day. Please write the class on the card: we have four children called “You”. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075295214859498184"
          ],
          "editableUntil": "2026-07-09T20:05:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2075295214859498184/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/mHFdZ6AQgB",
            "media_url": "http://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "id_str": "2075295208987867605",
            "id": "2075295208987867605",
            "media_url_https": "https://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mHFdZ6AQgB"
          }
        ]
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "3",
      "id_str": "2075295214859498184",
      "truncated": false,
      "retweet_count": "1",
      "id": "2075295214859498184",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 09 19:05:11 +0000 2026",
      "favorited": false,
      "full_text": "Two hours, nine songs, one collapsing sofa (scripted) and one collapsing tree (not). Year 6, what a play! #Chiswick #W4 #LBofHounslow https://t.co/mHFdZ6AQgB",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2075295214859498184/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/mHFdZ6AQgB",
            "media_url": "http://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "id_str": "2075295208987867605",
            "id": "2075295208987867605",
            "media_url_https": "https://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mHFdZ6AQgB"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1978506897915621861"
          ],
          "editableUntil": "2025-10-15T18:02:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "146",
              "155"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "156",
              "159"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "160",
              "173"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "173"
      ],
      "favorite_count": "2",
      "id_str": "1978506897915621861",
      "truncated": false,
      "retweet_count": "4",
      "id": "1978506897915621861",
      "possibly_sensitive": false,
      "created_at": "Wed Oct 15 17:02:58 +0000 2025",
      "favorited": false,
      "full_text": "Still no slot for parents’ evening? Ring Mrs Tapper on 020 8994 4782 or write to office@williamhogarth.example, and we will find you ten minutes. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031750877674878078"
          ],
          "editableUntil": "2026-03-11T16:15:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "50",
              "53"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031750877674878078/video/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/0iR2ohp0wi",
            "media_url": "http://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "id_str": "2031750871801197882",
            "id": "2031750871801197882",
            "media_url_https": "https://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/0iR2ohp0wi"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "28",
      "id_str": "2031750877674878078",
      "truncated": false,
      "retweet_count": "0",
      "id": "2031750877674878078",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 11 15:15:32 +0000 2026",
      "favorited": false,
      "full_text": "Five, four, three… Paper boats on the tide table: #2W found out which shape carries most marbles. #Chiswick #W4 #LBofHounslow https://t.co/0iR2ohp0wi",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031750877674878078/video/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/0iR2ohp0wi",
            "media_url": "http://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "id_str": "2031750871801197882",
            "video_info": {
              "aspect_ratio": [
                "4",
                "3"
              ],
              "duration_millis": "3200",
              "variants": [
                {
                  "bitrate": "256000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/ext_tw_video/2031750871801197882/pu/vid/avc1/320x240/JbQuFiAXQ6TNEV0e.mp4?tag=14"
                },
                {
                  "content_type": "application/x-mpegURL",
                  "url": "https://video.twimg.com/ext_tw_video/2031750871801197882/pu/pl/GuNDFreZRK65XI8O.m3u8?tag=14"
                },
                {
                  "bitrate": "950000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/ext_tw_video/2031750871801197882/pu/vid/avc1/640x480/OvWMKL9vRSTvf4jB.mp4?tag=14"
                }
              ]
            },
            "id": "2031750871801197882",
            "media_url_https": "https://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "video",
            "display_url": "pic.twitter.com/0iR2ohp0wi"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1987904550599450635"
          ],
          "editableUntil": "2025-11-10T16:25:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "204",
              "213"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "214",
              "217"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "218",
              "231"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1987904550599450635/photo/1",
            "indices": [
              "232",
              "255"
            ],
            "url": "https://t.co/Ce48keY4dg",
            "media_url": "http://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "id_str": "1987904544728433030",
            "id": "1987904544728433030",
            "media_url_https": "https://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ce48keY4dg"
          }
        ]
      },
      "display_text_range": [
        "0",
        "255"
      ],
      "favorite_count": "23",
      "id_str": "1987904550599450635",
      "truncated": false,
      "retweet_count": "1",
      "id": "1987904550599450635",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 10 15:25:53 +0000 2025",
      "favorited": false,
      "full_text": "Happy 328th birthday to the man on our gate! William Hogarth was born today in 1697. Year 5 celebrated with his “line of beauty”: an S that never quite stops. Once you have seen it you see it everywhere. #Chiswick #W4 #LBofHounslow https://t.co/Ce48keY4dg",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1987904550599450635/photo/1",
            "indices": [
              "232",
              "255"
            ],
            "url": "https://t.co/Ce48keY4dg",
            "media_url": "http://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "id_str": "1987904544728433030",
            "id": "1987904544728433030",
            "media_url_https": "https://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ce48keY4dg"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2056760551928793671"
          ],
          "editableUntil": "2026-05-19T16:35:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "30",
      "id_str": "2056760551928793671",
      "truncated": false,
      "retweet_count": "3",
      "id": "2056760551928793671",
      "possibly_sensitive": false,
      "created_at": "Tue May 19 15:35:03 +0000 2026",
      "favorited": false,
      "full_text": "Leavers’ play: scripts have gone home. Lines by half term, please, and no changing the ending, however much better yours is. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1985268443116477203"
          ],
          "editableUntil": "2025-11-03T09:50:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "147",
              "156"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "157",
              "160"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "161",
              "174"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "4",
      "id_str": "1985268443116477203",
      "truncated": false,
      "retweet_count": "4",
      "id": "1985268443116477203",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 03 08:50:56 +0000 2025",
      "favorited": false,
      "full_text": "Welcome back! New on the menu: the Viking unit in Year 4, shadows in Year 3, and a class stick insect in #2H whose name is still being negotiated. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1993334085514533480"
          ],
          "editableUntil": "2025-11-25T16:00:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "53",
              "56"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1993334085514533480/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/jqxBWM94bK",
            "media_url": "http://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "id_str": "1993334079643525462",
            "id": "1993334079643525462",
            "media_url_https": "https://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/jqxBWM94bK"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "8",
      "id_str": "1993334085514533480",
      "truncated": false,
      "retweet_count": "2",
      "id": "1993334085514533480",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 25 15:00:55 +0000 2025",
      "favorited": false,
      "full_text": "After two ballots and a recount, the stick insect of #2H is called Twiglet the Second. We do not speak of Twiglet the First. #Chiswick #W4 #LBofHounslow https://t.co/jqxBWM94bK",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1993334085514533480/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/jqxBWM94bK",
            "media_url": "http://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "id_str": "1993334079643525462",
            "id": "1993334079643525462",
            "media_url_https": "https://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/jqxBWM94bK"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2033887556795667051"
          ],
          "editableUntil": "2026-03-17T13:45:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2033887556795667051/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/7E82yti54n",
            "media_url": "http://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "id_str": "2033887550925274656",
            "id": "2033887550925274656",
            "media_url_https": "https://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7E82yti54n"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "8",
      "id_str": "2033887556795667051",
      "truncated": false,
      "retweet_count": "4",
      "id": "2033887556795667051",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 17 12:45:56 +0000 2026",
      "favorited": false,
      "full_text": "Lá Fhéile Pádraig sona daoibh! Our Irish dancers brought the hall down at lunch (nearly; see ceiling tile). #Chiswick #W4 #LBofHounslow https://t.co/7E82yti54n",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2033887556795667051/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/7E82yti54n",
            "media_url": "http://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "id_str": "2033887550925274656",
            "id": "2033887550925274656",
            "media_url_https": "https://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7E82yti54n"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2009519321643532585"
          ],
          "editableUntil": "2026-01-09T07:55:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "177"
      ],
      "favorite_count": "17",
      "id_str": "2009519321643532585",
      "truncated": false,
      "retweet_count": "2",
      "id": "2009519321643532585",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 09 06:55:16 +0000 2026",
      "favorited": false,
      "full_text": "Snow! The school is open from 9.30 today so that everybody can walk. The sloping path by the kitchen is shut, for reasons that Mr Marsh can describe. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2009644865551709010"
          ],
          "editableUntil": "2026-01-09T16:14:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "70",
              "73"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009644865551709010/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/uadWiztJeP",
            "media_url": "http://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "id_str": "2009644859679961713",
            "id": "2009644859679961713",
            "media_url_https": "https://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uadWiztJeP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "14",
      "id_str": "2009644865551709010",
      "truncated": false,
      "retweet_count": "0",
      "id": "2009644865551709010",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 09 15:14:08 +0000 2026",
      "favorited": false,
      "full_text": "Seventeen snowmen, nine snow dogs and a snow Hogarth (with snow pug). #3W worked on that one all lunchtime. #Chiswick #W4 #LBofHounslow https://t.co/uadWiztJeP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009644865551709010/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/uadWiztJeP",
            "media_url": "http://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "id_str": "2009644859679961713",
            "id": "2009644859679961713",
            "media_url_https": "https://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uadWiztJeP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2011857390269712200"
          ],
          "editableUntil": "2026-01-15T18:45:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "BBCTeach",
            "screen_name": "BBCTeach",
            "indices": [
              "3",
              "12"
            ],
            "id_str": "278478681",
            "id": "278478681"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "0",
      "id_str": "2011857390269712200",
      "truncated": false,
      "retweet_count": "1",
      "id": "2011857390269712200",
      "possibly_sensitive": false,
      "created_at": "Thu Jan 15 17:45:55 +0000 2026",
      "favorited": false,
      "full_text": "RT @BBCTeach: New this week: ten short films about electricity for 7 to 11s, with a quiz at the end of each that grown-ups find hard.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1990767498625988408"
          ],
          "editableUntil": "2025-11-18T14:02:13.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "17",
      "id_str": "1990767498625988408",
      "truncated": false,
      "retweet_count": "4",
      "id": "1990767498625988408",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 18 13:02:13 +0000 2025",
      "favorited": false,
      "full_text": "A tooth has been handed in. It was in the sandpit, it is very small, and there is a fairy who would like to know. Please ask at the office. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2002011119024166517"
          ],
          "editableUntil": "2025-12-19T14:40:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2002011119024166517/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/G5oWXeg0AW",
            "media_url": "http://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "id_str": "2002011113154314247",
            "id": "2002011113154314247",
            "media_url_https": "https://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/G5oWXeg0AW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "14",
      "id_str": "2002011119024166517",
      "truncated": false,
      "retweet_count": "1",
      "id": "2002011119024166517",
      "possibly_sensitive": false,
      "created_at": "Fri Dec 19 13:40:21 +0000 2025",
      "favorited": false,
      "full_text": "That is that! A happy Christmas, a good rest and a peaceful New Year from all of us. School opens again on Monday 5 January. #Chiswick #W4 #LBofHounslow https://t.co/G5oWXeg0AW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2002011119024166517/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/G5oWXeg0AW",
            "media_url": "http://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "id_str": "2002011113154314247",
            "id": "2002011113154314247",
            "media_url_https": "https://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/G5oWXeg0AW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2047703581590205529"
          ],
          "editableUntil": "2026-04-24T16:45:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "119",
              "128"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "129",
              "132"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "133",
              "146"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "13",
      "id_str": "2047703581590205529",
      "truncated": false,
      "retweet_count": "3",
      "id": "2047703581590205529",
      "possibly_sensitive": false,
      "created_at": "Fri Apr 24 15:45:53 +0000 2026",
      "favorited": false,
      "full_text": "The summer menu is out. Fish on Fridays, and beetroot brownies on Tuesdays (do not tell them). https://t.co/h8PqLr2mXd #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031383477615067690"
          ],
          "editableUntil": "2026-03-10T15:55:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "83",
              "86"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "112",
              "121"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "122",
              "125"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "126",
              "139"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031383477615067690/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/DfREWWwfJq",
            "media_url": "http://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "id_str": "2031383471743570099",
            "id": "2031383471743570099",
            "media_url_https": "https://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DfREWWwfJq"
          }
        ]
      },
      "display_text_range": [
        "0",
        "163"
      ],
      "favorite_count": "5",
      "id_str": "2031383477615067690",
      "truncated": false,
      "retweet_count": "1",
      "id": "2031383477615067690",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 10 14:55:37 +0000 2026",
      "favorited": false,
      "full_text": "Our wormery is a week old. Sand, soil, leaves, worms: day one tidy, day seven not. #1W have drawn every tunnel. #Chiswick #W4 #LBofHounslow https://t.co/DfREWWwfJq",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031383477615067690/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/DfREWWwfJq",
            "media_url": "http://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "id_str": "2031383471743570099",
            "id": "2031383471743570099",
            "media_url_https": "https://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DfREWWwfJq"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1966514845907709520"
          ],
          "editableUntil": "2025-09-12T15:50:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "162",
              "171"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "172",
              "175"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "176",
              "189"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1966514845907709520/photo/1",
            "indices": [
              "190",
              "213"
            ],
            "url": "https://t.co/hzoAoYKlGE",
            "media_url": "http://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "id_str": "1966514840037703145",
            "id": "1966514840037703145",
            "media_url_https": "https://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hzoAoYKlGE"
          }
        ]
      },
      "display_text_range": [
        "0",
        "213"
      ],
      "favorite_count": "20",
      "id_str": "1966514845907709520",
      "truncated": false,
      "retweet_count": "3",
      "id": "1966514845907709520",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 12 14:50:50 +0000 2025",
      "favorited": false,
      "full_text": "Seven days of term, nineteen jumpers in lost property. Eighteen of them have no name. One says “Dad’s, do not touch”. The box is outside the office until Friday. #Chiswick #W4 #LBofHounslow https://t.co/hzoAoYKlGE",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1966514845907709520/photo/1",
            "indices": [
              "190",
              "213"
            ],
            "url": "https://t.co/hzoAoYKlGE",
            "media_url": "http://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "id_str": "1966514840037703145",
            "id": "1966514840037703145",
            "media_url_https": "https://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hzoAoYKlGE"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1992969197847082847"
          ],
          "editableUntil": "2025-11-24T15:50:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "32",
              "35"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "127",
              "136"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "137",
              "140"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "141",
              "154"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1992969197847082847/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/J1k4FJUrPj",
            "media_url": "http://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "id_str": "1992969191973920234",
            "id": "1992969191973920234",
            "media_url_https": "https://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/J1k4FJUrPj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "24",
      "id_str": "1992969197847082847",
      "truncated": false,
      "retweet_count": "4",
      "id": "1992969197847082847",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 24 14:50:59 +0000 2025",
      "favorited": false,
      "full_text": "Crunch, crunch, crunch, splosh. #1H on the autumn walk to Chiswick House. We brought home leaves, acorns and most of a puddle. #Chiswick #W4 #LBofHounslow https://t.co/J1k4FJUrPj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1992969197847082847/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/J1k4FJUrPj",
            "media_url": "http://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "id_str": "1992969191973920234",
            "id": "1992969191973920234",
            "media_url_https": "https://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/J1k4FJUrPj"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1992969197847082847/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/J1k4FJUrPj",
            "media_url": "http://pbs.twimg.com/media/G2hbKvCcFJo0QWB.jpg",
            "id_str": "1992969192349505242",
            "id": "1992969192349505242",
            "media_url_https": "https://pbs.twimg.com/media/G2hbKvCcFJo0QWB.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/J1k4FJUrPj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2001022286693279213"
          ],
          "editableUntil": "2025-12-16T21:11:05.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "157",
              "166"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "167",
              "170"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "171",
              "184"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "19",
      "id_str": "2001022286693279213",
      "truncated": false,
      "retweet_count": "4",
      "id": "2001022286693279213",
      "possibly_sensitive": false,
      "created_at": "Tue Dec 16 20:11:05 +0000 2025",
      "favorited": false,
      "full_text": "Our soloist tonight lives four doors from the Bell and Anchor, at 19 Netheravon Row, and practised with the window open all week. The whole street is proud! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2019821098497344797"
          ],
          "editableUntil": "2026-02-06T18:10:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "NSPCC",
            "screen_name": "NSPCC",
            "indices": [
              "3",
              "9"
            ],
            "id_str": "516790803",
            "id": "516790803"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "0",
      "id_str": "2019821098497344797",
      "truncated": false,
      "retweet_count": "2",
      "id": "2019821098497344797",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 06 17:10:51 +0000 2026",
      "favorited": false,
      "full_text": "RT @NSPCC: Thank you to every school that counted, added and dressed up for Number Day. You help us to be there for children.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2078405870090427758"
          ],
          "editableUntil": "2026-07-18T10:05:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "161"
      ],
      "favorite_count": "8",
      "id_str": "2078405870090427758",
      "truncated": false,
      "retweet_count": "0",
      "id": "2078405870090427758",
      "possibly_sensitive": false,
      "created_at": "Sat Jul 18 09:05:49 +0000 2026",
      "favorited": false,
      "full_text": "A quiet thought today for one of our families, who have lost somebody they loved. The school garden is open to you whenever you like. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021968020110542336"
          ],
          "editableUntil": "2026-02-12T16:21:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "21",
              "30"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "31",
              "34"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "35",
              "48"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021968020110542336/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/K2k7qG5DkL",
            "media_url": "http://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "id_str": "2021968014238139732",
            "id": "2021968014238139732",
            "media_url_https": "https://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/K2k7qG5DkL"
          }
        ]
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "10",
      "in_reply_to_status_id_str": "2021967118336770630",
      "in_reply_to_status_id": "2021967118336770630",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2021968020110542336",
      "truncated": false,
      "retweet_count": "4",
      "id": "2021968020110542336",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 12 15:21:57 +0000 2026",
      "favorited": false,
      "full_text": "Here it comes again. #Chiswick #W4 #LBofHounslow https://t.co/K2k7qG5DkL",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021968020110542336/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/K2k7qG5DkL",
            "media_url": "http://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "id_str": "2021968014238139732",
            "video_info": {
              "aspect_ratio": [
                "4",
                "3"
              ],
              "variants": [
                {
                  "bitrate": "0",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/tweet_video/VMWdKw5JPCfosukS.mp4"
                }
              ]
            },
            "id": "2021968014238139732",
            "media_url_https": "https://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "animated_gif",
            "display_url": "pic.twitter.com/K2k7qG5DkL"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1997361892422938287"
          ],
          "editableUntil": "2025-12-06T18:45:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "136",
              "145"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "146",
              "149"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "150",
              "163"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1997361892422938287/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/bP1F9DPrTy",
            "media_url": "http://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "id_str": "1997361886553906355",
            "id": "1997361886553906355",
            "media_url_https": "https://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bP1F9DPrTy"
          }
        ]
      },
      "display_text_range": [
        "0",
        "187"
      ],
      "favorite_count": "2",
      "id_str": "1997361892422938287",
      "truncated": false,
      "retweet_count": "0",
      "id": "1997361892422938287",
      "possibly_sensitive": false,
      "created_at": "Sat Dec 06 17:45:59 +0000 2025",
      "favorited": false,
      "full_text": "Cold feet, warm hearts and £4,118! To everyone who baked, built, poured, wrapped, queued or won somebody else’s bottle back: thank you. #Chiswick #W4 #LBofHounslow https://t.co/bP1F9DPrTy",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1997361892422938287/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/bP1F9DPrTy",
            "media_url": "http://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "id_str": "1997361886553906355",
            "id": "1997361886553906355",
            "media_url_https": "https://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bP1F9DPrTy"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2069883379909498618"
          ],
          "editableUntil": "2026-06-24T21:40:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "119",
              "128"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "129",
              "132"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "133",
              "146"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069883379909498618/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/wjz0jxbYhV",
            "media_url": "http://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "id_str": "2069883374034459349",
            "id": "2069883374034459349",
            "media_url_https": "https://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wjz0jxbYhV"
          }
        ]
      },
      "display_text_range": [
        "0",
        "170"
      ],
      "favorite_count": "19",
      "id_str": "2069883379909498618",
      "truncated": false,
      "retweet_count": "3",
      "id": "2069883379909498618",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 24 20:40:29 +0000 2026",
      "favorited": false,
      "full_text": "One night under canvas. We can report that owls are loud, that stars are many and that Mrs Farnham sings in her sleep. #Chiswick #W4 #LBofHounslow https://t.co/wjz0jxbYhV",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069883379909498618/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/wjz0jxbYhV",
            "media_url": "http://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "id_str": "2069883374034459349",
            "id": "2069883374034459349",
            "media_url_https": "https://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wjz0jxbYhV"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057482945295922119"
          ],
          "editableUntil": "2026-05-21T16:25:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "121",
              "130"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "131",
              "134"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "135",
              "148"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "148"
      ],
      "favorite_count": "10",
      "id_str": "2057482945295922119",
      "truncated": false,
      "retweet_count": "2",
      "id": "2057482945295922119",
      "possibly_sensitive": false,
      "created_at": "Thu May 21 15:25:35 +0000 2026",
      "favorited": false,
      "full_text": "The hall clock stopped at ten to two and nobody noticed until Mrs Lockhart asked why lunch was still damn well going on. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034910438487897255"
          ],
          "editableUntil": "2026-03-20T09:30:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "143",
              "152"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "153",
              "156"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "157",
              "170"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034910438487897255/photo/1",
            "indices": [
              "171",
              "194"
            ],
            "url": "https://t.co/bCtYpu8PaW",
            "media_url": "http://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "id_str": "2034910432616122060",
            "id": "2034910432616122060",
            "media_url_https": "https://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bCtYpu8PaW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "194"
      ],
      "favorite_count": "4",
      "id_str": "2034910438487897255",
      "truncated": false,
      "retweet_count": "2",
      "id": "2034910438487897255",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 20 08:30:30 +0000 2026",
      "favorited": false,
      "full_text": "Eid Mubarak to everyone who celebrates today! We hear that there will be a great deal of biryani. We are not jealous. We are a little jealous. #Chiswick #W4 #LBofHounslow https://t.co/bCtYpu8PaW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034910438487897255/photo/1",
            "indices": [
              "171",
              "194"
            ],
            "url": "https://t.co/bCtYpu8PaW",
            "media_url": "http://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "id_str": "2034910432616122060",
            "id": "2034910432616122060",
            "media_url_https": "https://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bCtYpu8PaW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021243424735479545"
          ],
          "editableUntil": "2026-02-10T16:22:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "160",
              "169"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "170",
              "173"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "174",
              "187"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/HQfpXOUOya",
            "expanded_url": "https://www.williamhogarth.example/online-safety",
            "display_url": "williamhogarth.example/onl…",
            "indices": [
              "136",
              "159"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021243424735479545/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/05cWiQDZOi",
            "media_url": "http://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "id_str": "2021243418860354807",
            "id": "2021243418860354807",
            "media_url_https": "https://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/05cWiQDZOi"
          }
        ]
      },
      "display_text_range": [
        "0",
        "211"
      ],
      "favorite_count": "7",
      "id_str": "2021243424735479545",
      "truncated": false,
      "retweet_count": "1",
      "id": "2021243424735479545",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 10 15:22:40 +0000 2026",
      "favorited": false,
      "full_text": "Safer Internet Day. #6H wrote our new rules, and the best one fits on a sticker: “Would you say it in the dinner queue?” Tips for home: https://t.co/HQfpXOUOya #Chiswick #W4 #LBofHounslow https://t.co/05cWiQDZOi",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021243424735479545/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/05cWiQDZOi",
            "media_url": "http://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "id_str": "2021243418860354807",
            "id": "2021243418860354807",
            "media_url_https": "https://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/05cWiQDZOi"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057832028828749325"
          ],
          "editableUntil": "2026-05-22T15:32:43.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "25",
      "id_str": "2057832028828749325",
      "truncated": false,
      "retweet_count": "3",
      "id": "2057832028828749325",
      "possibly_sensitive": false,
      "created_at": "Fri May 22 14:32:43 +0000 2026",
      "favorited": false,
      "full_text": "Half term! School is shut until Monday 1 June. The tomatoes are on holiday with Mrs Hallett and the stick insect is not speaking to anyone. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2065076757856061817"
          ],
          "editableUntil": "2026-06-11T15:20:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "71",
              "74"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065076757856061817/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/DGg2WKUwPl",
            "media_url": "http://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "id_str": "2065076751981906813",
            "id": "2065076751981906813",
            "media_url_https": "https://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DGg2WKUwPl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "185"
      ],
      "favorite_count": "30",
      "id_str": "2065076757856061817",
      "truncated": false,
      "retweet_count": "2",
      "id": "2065076757856061817",
      "possibly_sensitive": false,
      "created_at": "Thu Jun 11 14:20:41 +0000 2026",
      "favorited": false,
      "full_text": "The World Cup starts tonight, and every class has drawn two countries. #3H have Scotland and Japan and have already argued with both. #Chiswick #W4 #LBofHounslow https://t.co/DGg2WKUwPl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065076757856061817/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/DGg2WKUwPl",
            "media_url": "http://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "id_str": "2065076751981906813",
            "id": "2065076751981906813",
            "media_url_https": "https://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DGg2WKUwPl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988206519515903985"
          ],
          "editableUntil": "2025-11-11T12:25:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "104",
              "107"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "169",
              "178"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "179",
              "182"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "183",
              "196"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988206519515903985/photo/1",
            "indices": [
              "197",
              "220"
            ],
            "url": "https://t.co/8u1CvNbLGC",
            "media_url": "http://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "id_str": "1988206513645719169",
            "id": "1988206513645719169",
            "media_url_https": "https://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8u1CvNbLGC"
          }
        ]
      },
      "display_text_range": [
        "0",
        "220"
      ],
      "favorite_count": "9",
      "id_str": "1988206519515903985",
      "truncated": false,
      "retweet_count": "2",
      "id": "1988206519515903985",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 11 11:25:48 +0000 2025",
      "favorited": false,
      "full_text": "At eleven o’clock 411 children stood in the playground and you could hear the plane trees. Thank you to #6H, who led us, and to the families who came and stood with us. #Chiswick #W4 #LBofHounslow https://t.co/8u1CvNbLGC",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988206519515903985/photo/1",
            "indices": [
              "197",
              "220"
            ],
            "url": "https://t.co/8u1CvNbLGC",
            "media_url": "http://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "id_str": "1988206513645719169",
            "id": "1988206513645719169",
            "media_url_https": "https://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8u1CvNbLGC"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008792876580943326"
          ],
          "editableUntil": "2026-01-07T07:48:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "27",
      "id_str": "2008792876580943326",
      "truncated": false,
      "retweet_count": "1",
      "id": "2008792876580943326",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 07 06:48:38 +0000 2026",
      "favorited": false,
      "full_text": "The boiler has given up. We ARE open, in coats. Please send a warm layer and, if you own one, a hat with ears. More at noon. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1965670389904556922"
          ],
          "editableUntil": "2025-09-10T07:55:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "171",
              "180"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "181",
              "184"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "185",
              "198"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "198"
      ],
      "favorite_count": "2",
      "id_str": "1965670389904556922",
      "truncated": false,
      "retweet_count": "0",
      "id": "1965670389904556922",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 10 06:55:16 +0000 2025",
      "favorited": false,
      "full_text": "PE days: Years 1 and 2 Monday and Thursday, Years 3 and 4 Tuesday and Friday, Years 5 and 6 Wednesday and Friday. Please come in your kit. Earrings out, water bottles in! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2053740833406293355"
          ],
          "editableUntil": "2026-05-11T08:35:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "105",
              "114"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "115",
              "118"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "119",
              "132"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2053740833406293355/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/67ojPvdMLs",
            "media_url": "http://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "id_str": "2053740827535714208",
            "id": "2053740827535714208",
            "media_url_https": "https://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/67ojPvdMLs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "22",
      "id_str": "2053740833406293355",
      "truncated": false,
      "retweet_count": "1",
      "id": "2053740833406293355",
      "possibly_sensitive": false,
      "created_at": "Mon May 11 07:35:46 +0000 2026",
      "favorited": false,
      "full_text": "Good luck, Year 6! Toast is on us all week from 8.10, with jam, marmalade and Mr Bevan’s terrible jokes. #Chiswick #W4 #LBofHounslow https://t.co/67ojPvdMLs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2053740833406293355/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/67ojPvdMLs",
            "media_url": "http://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "id_str": "2053740827535714208",
            "id": "2053740827535714208",
            "media_url_https": "https://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/67ojPvdMLs"
          }
        ]
      }
    }
  }
]
